import type { ComparedCell } from '#src/domain/comparison/comparison.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';

/** Cells by the ids of their rows; what is not given is left out when the file is written. */
export type Cells = Record<string, ComparedCell | undefined>;

/** What every maker of cells is given. */
export interface Reading {
  readonly view: ProjectView;
  readonly t: Words;
  readonly locale: Locale;
}

type Extra = Omit<ComparedCell, 'texts'>;

/** A cell of one text; none where the text is missing. */
export const cell = (text: string | undefined, extra: Extra = {}): ComparedCell | undefined =>
  text === undefined || text === '' ? undefined : { texts: [text], ...extra };

/** A cell of several lines; none where there are none. */
export const lines = (texts: readonly string[], extra: Extra = {}): ComparedCell | undefined =>
  texts.length === 0 ? undefined : { texts, ...extra };

/** The language of a project's own words, where they are not the page's. */
export const ownWords = ({ lang, untranslated }: ProjectView): Extra =>
  untranslated ? { lang } : {};

/** A value written by `show`; none where it is missing. */
export const shown = <T>(
  value: T | undefined,
  show: (value: T) => string,
  extra: Extra = {},
): ComparedCell | undefined => (value === undefined ? undefined : cell(show(value), extra));
