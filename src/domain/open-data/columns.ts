import { PUBLISHED_FIELDS } from './fields.ts';
import type { DataLanguage } from './languages.ts';
import type { PublishedProject } from './record.ts';

/** How a column's cells are written and shown; `text` is text even where it looks like a number. */
export type ColumnKind =
  'text' | 'money' | 'integer' | 'decimal' | 'percent' | 'date' | 'boolean' | 'url';

export type CellValue = string | number | boolean | null;

/** One column of the spreadsheets. */
export interface Column {
  /** The field of the record that it shows. */
  path: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
  /** What stands on top: Chinese, a slash, English. */
  head: { zh: string; en: string };
  get: (project: PublishedProject) => CellValue;
}

const FIELDS = new Map(PUBLISHED_FIELDS.map((field) => [field.path, field]));
const LANGUAGE_NAMES = {
  'zh-Hans': { zh: '中文', en: 'Chinese' },
  'zh-Hant': { zh: '繁体', en: 'traditional Chinese' },
  en: { zh: '英文', en: 'English' },
} as const satisfies Record<DataLanguage, { zh: string; en: string }>;

function column(
  path: string,
  kind: ColumnKind,
  width: number,
  get: Column['get'],
  language?: DataLanguage,
): Column {
  const field = FIELDS.get(path);
  if (!field) throw new Error(`No field "${path}" in the published record`);
  const { zh, en } = field.name;
  const own = language && LANGUAGE_NAMES[language];
  const head = own ? { zh: `${zh}（${own.zh}）`, en: `${en}, ${own.en}` } : { zh, en };
  return { path: language ? `${path}.${language}` : path, kind, width, head, get };
}

const listed = (values: readonly string[]) => values.join('; ');

/** The columns of `projects.csv` and `projects.xlsx`, in their order. */
export const COLUMNS: readonly Column[] = [
  column('number', 'text', 14, ({ number }) => number),
  column('id', 'text', 30, ({ id }) => id),
  column('sample', 'boolean', 8, ({ sample }) => sample),
  column('status', 'text', 10, ({ status }) => status),
  column('title', 'text', 40, ({ title }) => title['zh-Hans'], 'zh-Hans'),
  column('title', 'text', 48, ({ title }) => title.en, 'en'),
  column('summary', 'text', 60, ({ summary }) => summary['zh-Hans'], 'zh-Hans'),
  column('summary', 'text', 60, ({ summary }) => summary.en, 'en'),
  column('sector.code', 'text', 22, ({ sector }) => sector.code),
  column('sector.name', 'text', 18, ({ sector }) => sector.name['zh-Hans'], 'zh-Hans'),
  column('sector.name', 'text', 26, ({ sector }) => sector.name.en, 'en'),
  column('provincialClass', 'text', 20, ({ provincialClass }) => provincialClass),
  column('industryCode', 'text', 10, ({ industryCode }) => industryCode),
  column('town.code', 'text', 12, ({ town }) => town.code),
  column('town.name', 'text', 12, ({ town }) => town.name['zh-Hans'], 'zh-Hans'),
  column('town.name', 'text', 18, ({ town }) => town.name.en, 'en'),
  column('park.name', 'text', 22, ({ park }) => park?.name['zh-Hans'] ?? null, 'zh-Hans'),
  column('park.name', 'text', 30, ({ park }) => park?.name.en ?? null, 'en'),
  column('unit.name', 'text', 26, ({ unit }) => unit.name['zh-Hans'], 'zh-Hans'),
  column('unit.name', 'text', 36, ({ unit }) => unit.name.en, 'en'),
  column('modes', 'text', 24, ({ modes }) => listed(modes)),
  column('nature', 'text', 12, ({ nature }) => nature),
  column('stage', 'text', 12, ({ stage }) => stage),
  column('sizeClass', 'text', 14, ({ sizeClass }) => sizeClass),
  column('investment.totalCny', 'money', 18, ({ investment }) => investment.totalCny),
  column('investment.upToCny', 'money', 18, ({ investment }) => investment.upToCny),
  column('investment.soughtCny', 'money', 18, ({ investment }) => investment.soughtCny),
  column('investment.minimumTicketCny', 'money', 18, (p) => p.investment.minimumTicketCny),
  column('investment.baseYear', 'integer', 10, ({ investment }) => investment.baseYear),
  column('land.areaSquareMetres', 'decimal', 16, ({ land }) => land.areaSquareMetres),
  column('land.areaMu', 'decimal', 12, ({ land }) => land.areaMu),
  column('land.floorSquareMetres', 'decimal', 14, ({ land }) => land.floorSquareMetres),
  column('land.state', 'text', 12, ({ land }) => land.state),
  column('jobs', 'integer', 10, ({ jobs }) => jobs),
  column('constructionMonths', 'integer', 10, ({ constructionMonths }) => constructionMonths),
  column('termMonths', 'integer', 10, ({ termMonths }) => termMonths),
  column('measures.discountRate', 'percent', 10, ({ measures }) => measures.discountRate),
  column('measures.irrAfterTax', 'percent', 14, ({ measures }) => measures.irrAfterTax.value),
  column('measures.irrBeforeTax', 'percent', 14, ({ measures }) => measures.irrBeforeTax.value),
  column('measures.npvAfterTaxCny', 'money', 18, ({ measures }) => measures.npvAfterTaxCny.value),
  column('measures.paybackYears', 'decimal', 12, ({ measures }) => measures.paybackYears.value),
  column(
    'measures.dynamicPaybackYears',
    'decimal',
    12,
    (p) => p.measures.dynamicPaybackYears.value,
  ),
  column('measures.returnOnInvestment', 'percent', 12, (p) => p.measures.returnOnInvestment.value),
  column('measures.breakEven', 'percent', 12, ({ measures }) => measures.breakEven.value),
  column('measures.irrAfterTax.reason', 'text', 16, (p) => p.measures.irrAfterTax.reason),
  column('readiness.score', 'integer', 10, ({ readiness }) => readiness.score),
  column('readiness.band', 'text', 10, ({ readiness }) => readiness.band),
  column('published', 'date', 12, ({ published }) => published),
  column('verified', 'date', 12, ({ verified }) => verified),
  column('validUntil', 'date', 12, ({ validUntil }) => validUntil),
  column('urls', 'url', 40, ({ urls }) => urls['zh-Hans'], 'zh-Hans'),
  column('urls', 'url', 44, ({ urls }) => urls.en, 'en'),
];

/** What stands on top of a column, in both languages. */
export const headOf = ({ head }: Column): string => `${head.zh} / ${head.en}`;

/** Chinese and Japanese Excel reads the full-width signs as well. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
 * against CSV injection; numbers and dates are left as they are.
 */
export const guardFormula = (text: string): string =>
  FORMULA_START.test(text) ? `'${text}` : text;
