import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { listEvents } from './events.ts';
import { listNews } from './news.ts';
import { listSites } from './sites.ts';
import { listStories } from './stories.ts';

interface LinkSection {
  title: string;
  links: { href: string; name: string; lang?: string }[];
}

/** What the site map names one by one beside the projects. */
export async function listLinkSections(locale: Locale): Promise<LinkSection[]> {
  const t = getWords(locale);
  const to = paths(locale);
  const [events, sites] = [await listEvents(locale), await listSites(locale)];
  const [news, stories] = [await listNews(locale), await listStories(locale)];
  return [
    {
      title: t('events.title'),
      links: events.map(({ slug, lang, text }) => ({
        href: to.event(slug),
        name: text.title,
        lang,
      })),
    },
    {
      title: t('news.title'),
      links: news.map(({ slug, title, lang }) => ({ href: to.newsItem(slug), name: title, lang })),
    },
    {
      title: t('stories.title'),
      links: stories.map(({ slug, title, lang }) => ({ href: to.story(slug), name: title, lang })),
    },
    {
      title: t('sites.title'),
      links: sites.map(({ slug, name }) => ({ href: to.site(slug), name })),
    },
  ];
}
