import type { Article } from '#src/domain/county/page-meta.ts';
import type { Source } from '#src/domain/county/source.ts';
import { withTime } from '#src/domain/moment.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickName, pickText } from '#src/i18n/pick-text.ts';
import { getSite } from './site.ts';

/** The name of an entry's source in one reading, where it has one; Chinese stands in for English. */
export function findSource(
  { source }: { source?: Source | undefined },
  locale: Locale,
): string | undefined {
  return source && pickName(source, locale);
}

/**
 * What a page says of its own publication: `published` is a day or a moment of the
 * county's clock; a bare day is published at the office's hour.
 * Without a source of its own it is the word of the site's sponsor, or of the site.
 */
export function makeArticle(
  { title, published, source }: { title: string; published: string; source?: string | undefined },
  locale: Locale,
): Article {
  const { sponsor, name, publishTime } = getSite();
  return {
    title,
    published: withTime(published, publishTime),
    source: source ?? pickText(sponsor ?? name, locale),
  };
}
