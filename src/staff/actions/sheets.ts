import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { findOwn } from '#src/domain/find-own.ts';
import type { AttachedSheet, EnquiryRow } from '#src/enquiry/store/tables.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { pickText } from '#src/i18n/pick-text.ts';

/** A project's sheet with the project's number and title in the enquirer's language. */
export interface ProjectSheet extends AttachedSheet {
  readonly slug: string;
  readonly title: string;
}

/** Signs that a file's name may not have on one system or another. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;

type Asking = Pick<EnquiryRow, 'projects'>;

/** The projects that an enquiry, with those merged into it, asks about. */
export const listAsked = (...enquiries: readonly Asking[]): string[] => [
  ...new Set(enquiries.flatMap(({ projects }) => JSON.parse(projects) as string[])),
];

/** The sheets of projects in one reading; a project that has left the library has none. */
export function listSheets(
  slugs: readonly string[],
  locale: Locale,
  { projects }: Pick<DeskDirectory, 'projects'>,
): ProjectSheet[] {
  return slugs.flatMap((slug) => {
    const [number, titleZh, titleEn] = findOwn(projects, slug) ?? [];
    if (number === undefined || titleZh === undefined) return [];
    const shown = pickText({ zh: titleZh, en: titleEn ?? '' }, locale);
    const title = [number, shown].filter(Boolean).join(' ');
    const name = `${title.replace(UNFIT, ' ').trim()}.pdf`;
    return [{ slug, title, name, path: paths(locale).sheet(slug) }];
  });
}

/** Which of the projects asked about a reply form ticks to send the sheet of; no others count. */
export function listTicked(
  asked: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): string[] {
  const ticked = Array.isArray(fields['projects']) ? (fields['projects'] as unknown[]) : [];
  return asked.filter((slug) => ticked.includes(slug));
}
