import { countFigures, type CountedEnquiry, type Figures } from './figures.ts';
import { ENQUIRY_KINDS } from './kinds.ts';

/** What the figures of a month are broken down by. */
export const REPORT_PARTS = ['kind', 'desk', 'country', 'sector', 'locale'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** A line of a breakdown; its key is empty where an enquiry says nothing. */
export interface ReportLine {
  readonly key: string;
  readonly figures: Figures;
}

/** The figures of some enquiries, in all and by each part; only what was asked has a line. */
export interface Report {
  readonly total: Figures;
  readonly parts: Readonly<Record<ReportPart, readonly ReportLine[]>>;
}

/** The sector of a project, or undefined where the project or its sector is not known. */
type FindSector = (project: string) => string | undefined;

type ListKeys = (enquiry: CountedEnquiry) => readonly string[];

function listSectors({ projects }: CountedEnquiry, findSector: FindSector): string[] {
  const sectors = projects.flatMap((project) => findSector(project) ?? []);
  return sectors.length === 0 ? [''] : [...new Set(sectors)];
}

/**
 * The figures by key, those with the most enquiries first and what says nothing last. An enquiry with
 * several keys counts once under each.
 */
export function breakDown(
  enquiries: readonly CountedEnquiry[],
  listKeys: ListKeys,
  today: string,
): ReportLine[] {
  const groups = new Map<string, CountedEnquiry[]>();
  for (const enquiry of enquiries) {
    for (const key of listKeys(enquiry)) {
      const group = groups.get(key) ?? [];
      group.push(enquiry);
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, figures: countFigures(group, today) }))
    .toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.figures.received - a.figures.received ||
        (a.key < b.key ? -1 : 1),
    );
}

/** The report on some enquiries as they stand on a `YYYY-MM-DD` day; kinds come in their own order. */
export function makeReport(
  enquiries: readonly CountedEnquiry[],
  today: string,
  findSector: FindSector,
): Report {
  const by = (listKeys: ListKeys) => breakDown(enquiries, listKeys, today);
  const placeOf = ({ key }: ReportLine) => ENQUIRY_KINDS.findIndex((kind) => kind === key);
  return {
    total: countFigures(enquiries, today),
    parts: {
      kind: by(({ kind }) => [kind]).toSorted((a, b) => placeOf(a) - placeOf(b)),
      desk: by(({ desk }) => [desk]),
      country: by(({ country }) => [country ?? '']),
      sector: by((enquiry) => listSectors(enquiry, findSector)),
      locale: by(({ locale }) => [locale]),
    },
  };
}
