import type {
  ComparedGroup,
  ComparedProject,
  ComparedRow,
} from '#src/domain/comparison/comparison.ts';
import { READINESS_CRITERIA } from '#src/domain/readiness.ts';
import {
  APPROVAL_ITEMS,
  FUND_SOURCES,
  INVESTMENT_ITEMS,
  UTILITIES,
} from '#src/domain/vocabulary.ts';
import { getWords, pickDictionary } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { describeBasics, describeStage, nameStage } from './comparison/basics.ts';
import { describeMeasures, describeStated } from './comparison/measures.ts';
import { describeMoney } from './comparison/money.ts';
import {
  describeApprovals,
  describeNotes,
  describePapers,
  describeReadiness,
  NOTES,
} from './comparison/preparation.ts';
import { describePlace, describeScope, describeUtilities } from './comparison/site.ts';
import { getProject } from './projects.ts';

const of = (kind: string, values: readonly string[]) => values.map((value) => `${kind}:${value}`);

/** The groups and their rows in the order of a project's page. */
const GROUPS = {
  basics: ['summary', 'sector', 'industryCode', 'nature', 'modes', 'term', 'unit', 'source'],
  stage: ['stage', 'history', 'published', 'verified', 'validUntil'],
  money: [
    ...['total', 'sought', 'ticket', 'baseYear'],
    ...of('split', INVESTMENT_ITEMS),
    ...of('fund', FUND_SOURCES),
  ],
  measures: [
    ...['revenue', 'irrBefore', 'irrAfter', 'npv', 'payback', 'dynamicPayback', 'paybackRunning'],
    ...['dynamicRunning', 'roi', 'margin', 'breakEven', 'equityIrr', 'equityPayback', 'debtCover'],
  ],
  stated: [
    ...['statedRevenue', 'profit', 'profitAndTax', 'statedRoi'],
    ...['statedIrr', 'statedNpv', 'statedPayback'],
  ],
  readiness: [
    'score',
    ...of(
      'readiness',
      READINESS_CRITERIA.map(({ id }) => id),
    ),
  ],
  approvals: of('approval', APPROVAL_ITEMS),
  place: [
    ...['town', 'park', 'place', 'land', 'floor', 'landUse', 'landOwner', 'landPlot'],
    ...['landPrice', 'landRent', 'landLevel', 'landState', 'distances'],
  ],
  utilities: of('utility', UTILITIES),
  scope: ['scopeTitle', 'capacityTitle', 'time', 'milestonesTitle'],
  people: ['sponsor', 'legalForm', 'results', 'jobs'],
  notes: [...NOTES, 'risksCount', 'risksTitle'],
  papers: ['policiesTitle', 'documentsTitle', 'goals'],
} as const satisfies Record<string, readonly string[]>;

const BARS = new Set([
  ...['total', 'revenue', 'irrBefore', 'irrAfter', 'npv', 'payback', 'dynamicPayback'],
  ...['paybackRunning', 'dynamicRunning', 'roi', 'margin', 'breakEven', 'equityIrr'],
  ...['equityPayback', 'debtCover', 'score', 'land', 'jobs'],
]);
const EXTREMES = new Set(['total', 'irrAfter', 'payback']);
const TERMS: Readonly<Record<string, string>> = {
  split: 'terms.investmentItem',
  fund: 'terms.fundSource',
  readiness: 'terms.readiness',
  approval: 'terms.approval',
  utility: 'terms.utility',
};

/** Where a row's name stands: among the terms, the project page's words or the comparison's own. */
function nameKey(id: string, own: ReadonlySet<string>): string {
  const [kind = '', value] = id.split(':');
  if (value !== undefined) return `${TERMS[kind]}.${value}`;
  return own.has(id) ? `compare.rows.${id}` : `project.${id}`;
}

/** All groups and rows of the comparison with their names. */
export function listComparisonGroups(locale: Locale): ComparedGroup[] {
  const t = getWords(locale);
  const { rows: ownNames } = pickDictionary(locale, ['compare'])['compare'] as Dictionary;
  const own = new Set(Object.keys(ownNames as Dictionary));
  return Object.entries(GROUPS).map(([group, ids]) => ({
    id: group,
    label: t(`compare.groups.${group}`),
    rows: ids.map((id): ComparedRow => ({
      id,
      label: t(nameKey(id, own)),
      ...(BARS.has(id) ? { bar: true } : {}),
      ...(EXTREMES.has(id) ? { extremes: true } : {}),
      missing: group === 'measures' ? 'notEstimated' : 'notGiven',
    })),
  }));
}

/** One project for the comparison, in one reading. */
export async function describeComparison(slug: string, locale: Locale): Promise<ComparedProject> {
  const view = await getProject(slug, locale);
  const reading = { view, t: getWords(locale), locale };
  const cells = {
    ...describeBasics(reading),
    ...describeStage(reading),
    ...describeMoney(reading),
    ...describeMeasures(reading),
    ...describeStated(reading),
    ...describeReadiness(reading),
    ...describeApprovals(reading),
    ...describePlace(reading),
    ...describeUtilities(reading),
    ...describeScope(reading),
    ...describeNotes(reading),
    ...(await describePapers(reading)),
  };
  return {
    slug,
    number: view.facts.number,
    title: view.text.title,
    lang: view.lang,
    sample: view.facts.sample,
    stage: nameStage(reading),
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([id, given]) => (given === undefined ? [] : [[id, given]])),
    ),
  };
}
