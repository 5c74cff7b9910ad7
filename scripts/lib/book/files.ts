import type { Selection } from '#src/domain/book/selection.ts';
import { toFileWord } from '#src/domain/shortlist/file-name.ts';
import type { Locale } from '#src/i18n/locales.ts';

/**
 * Where each reading's book is written: `books/xinshao-projects-tourism-en.pdf`; under the name
 * asked for, with the reading in it where there are several.
 */
export function nameBook(
  { kind, place }: Selection,
  countyEn: string,
  locale: Locale,
  asked: { readonly out?: string; readonly several: boolean },
): string {
  if (asked.out !== undefined)
    return asked.several ? asked.out.replace(/\.pdf$/, `-${locale}.pdf`) : asked.out;
  const scope = { whole: undefined, sector: place, town: place, list: 'selection' }[kind];
  const words = [toFileWord(countyEn), 'projects', scope, locale].filter(Boolean);
  return `books/${words.join('-')}.pdf`;
}
