import { printTable } from '../../markdown-table.ts';
import { type Audited, CATEGORIES, type Finding } from './audit.ts';

const HEAD = ['page', 'performance', 'accessibility', 'practices', 'SEO', 'LCP s', 'CLS', 'TBT ms'];
const NONE = '–';

const round = (value: number | undefined, digits: number): string =>
  value === undefined ? NONE : value.toFixed(digits);

/** One page's cells, in the order of the head. */
export const listCells = ({ page, marks, lcp, cls, tbt }: Audited): (string | number)[] => [
  page,
  ...CATEGORIES.map((name) => marks[name] ?? NONE),
  round(lcp === undefined ? undefined : lcp / 1000, 1),
  round(cls, 3),
  round(tbt, 0),
];

/** A line a page, in Markdown. */
export const formatAudited = (audited: readonly Audited[]): string =>
  printTable(HEAD, audited.map(listCells));

/** What was found beside the speed, once each, with how many pages have it and the first of them. */
export function formatFindings(audited: readonly Audited[]): string[] {
  const found = audited.flatMap(({ page, findings }) =>
    findings.filter(isOurs).map(({ audit, says }) => ({ page, line: `${audit}: ${says}` })),
  );
  return [...Map.groupBy(found, ({ line }) => line)].map(
    ([line, pages]) => `${line} (${pages.length}, first ${pages[0]!.page})`,
  );
}

/** Speed hangs on the machine; everything else is the same on each. */
const isOurs = ({ category }: Finding): boolean => category !== 'performance';
