import { Feed } from 'feed';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';

/** What a feed says of itself; addresses are absolute. */
export interface FeedAbout {
  locale: Locale;
  title: string;
  description: string;
  /** Stays the same for good. */
  id: string;
  /** The page that shows the same. */
  link: string;
  /** Where the feed itself lies. */
  self: string;
  author: string;
}

/** One entry; days are of the county's calendar. */
export interface FeedEntry {
  /** Stays the same however often the entry is updated. */
  id: string;
  link: string;
  title: string;
  summary: string;
  updated: string;
  published?: string | undefined;
  categories: readonly { term: string; label: string }[];
}

const instant = (day: string) => new Date(`${day}T00:00:00+08:00`);

/** The library sends titles and summaries as HTML, so that marks in a text have to be written out. */
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const byNewest = (a: FeedEntry, b: FeedEntry) =>
  b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);

/** Entries as an Atom feed (RFC 4287), most recently updated first; one without entries is valid. */
export function makeAtom(about: FeedAbout, entries: readonly FeedEntry[]): string {
  const sorted = entries.toSorted(byNewest);
  const feed = new Feed({
    title: about.title,
    description: about.description,
    id: about.id,
    link: about.link,
    feedLinks: { atom: about.self },
    language: LANG_TAGS[about.locale],
    updated: sorted[0] ? instant(sorted[0].updated) : new Date(0),
    copyright: about.author,
    author: { name: about.author },
  });
  for (const { id, link, title, summary, updated, published, categories } of sorted)
    feed.addItem({
      id,
      link,
      title: asHtml(title),
      description: asHtml(summary),
      date: instant(updated),
      ...(published === undefined ? {} : { published: instant(published) }),
      category: categories.map(({ term, label }) => ({ term, name: label })),
    });
  return feed.atom1();
}
