import type { Measure } from '../finance/measures.ts';
import type { ProjectView } from '../project/view.ts';
import { OPEN_STAGES } from '../vocabulary.ts';
import { SQUARE_METRES_PER_MU, type Quantity } from '../units.ts';
import type { DataLanguage, Texts } from './languages.ts';
import type { MEASURE_REASONS } from './record-measures.ts';
import type { PublishedProject } from './record.ts';

/** What a record is made from: the project in every reading and the names around it. */
export interface RecordSource {
  views: Readonly<Record<DataLanguage, ProjectView>>;
  urls: Readonly<Record<DataLanguage, string>>;
  townCode: string;
  provincialClass: PublishedProject['provincialClass'];
  /** A quantity's unit as readers of a language write it. */
  nameUnit: (quantity: Quantity, language: DataLanguage) => string;
}

const YUAN_PER_WAN = 10_000;
const yuan = (wan: number) => Math.round(wan * YUAN_PER_WAN);
const yuanOrNull = (wan: number | undefined) => (wan === undefined ? null : yuan(wan));
const metres = (mu: number | undefined) =>
  mu === undefined ? null : Math.round(mu * SQUARE_METRES_PER_MU);
/** Six decimals: a return of 12.3456%, a payback to the half minute. */
const rounded = (value: number) => Number(value.toFixed(6));

type Reason = (typeof MEASURE_REASONS)[number];
type Published = { value: number | null; reason: Reason | null };

function toMeasure(
  measure: Measure<Exclude<Reason, 'not-estimated'>> | undefined,
  convert: (value: number) => number = rounded,
): Published {
  if (!measure) return { value: null, reason: 'not-estimated' };
  return measure.ok
    ? { value: convert(measure.value), reason: null }
    : { value: null, reason: measure.reason };
}

function toMeasures({ appraisal }: ProjectView): PublishedProject['measures'] {
  const plain = (value: number | undefined) =>
    toMeasure(value === undefined ? undefined : { ok: true, value });
  return {
    basis: appraisal ? 'before-financing' : null,
    discountRate: appraisal?.discountRate ?? null,
    irrAfterTax: toMeasure(appraisal?.irrAfterTax),
    irrBeforeTax: toMeasure(appraisal?.irrBeforeTax),
    npvAfterTaxCny: toMeasure(appraisal && { ok: true, value: appraisal.npvAfterTax }, yuan),
    paybackYears: toMeasure(appraisal?.payback),
    dynamicPaybackYears: toMeasure(appraisal?.dynamicPayback),
    returnOnInvestment: plain(appraisal?.returnOnInvestment),
    breakEven: toMeasure(appraisal?.breakEven),
  };
}

function toInvestment({ facts }: ProjectView): PublishedProject['investment'] {
  const { total, upTo, sought, minimumTicket, baseYear, split = [] } = facts.investment;
  return {
    totalCny: yuan(total),
    upToCny: yuanOrNull(upTo),
    soughtCny: yuanOrNull(sought),
    minimumTicketCny: yuanOrNull(minimumTicket),
    baseYear: baseYear ?? null,
    split: split.map(({ item, amount }) => ({ item, amountCny: yuan(amount) })),
  };
}

function toLand({ facts: { land } }: ProjectView): PublishedProject['land'] {
  return {
    areaSquareMetres: metres(land?.area),
    areaMu: land?.area ?? null,
    floorSquareMetres: metres(land?.floorArea),
    level: land?.level ?? null,
    state: land?.state ?? null,
  };
}

/** Where a project stands with investors from outside. */
function statusOf({ open, facts }: ProjectView): PublishedProject['status'] {
  if (open) return 'open';
  return OPEN_STAGES.includes(facts.stage) ? 'expired' : 'closed';
}

type Pick = (view: ProjectView, language: DataLanguage) => string;

/** One text of a project in every language; English is null where it has not been written. */
function pickTexts(views: RecordSource['views'], pick: Pick): Texts {
  return {
    'zh-Hans': pick(views['zh-Hans'], 'zh-Hans'),
    'zh-Hant': pick(views['zh-Hant'], 'zh-Hant'),
    en: views.en.untranslated ? null : pick(views.en, 'en'),
  };
}

/** A project as the open data publish it. */
export function toRecord(source: RecordSource): PublishedProject {
  const { views, urls, townCode, provincialClass, nameUnit } = source;
  const view = views['zh-Hans'];
  const { facts, readiness } = view;
  const texts = (pick: Pick) => pickTexts(views, pick);
  const names = (pick: Pick) => ({ ...texts(pick), en: pick(views.en, 'en') });
  return {
    id: view.slug,
    number: facts.number,
    sample: facts.sample,
    status: statusOf(view),
    urls,
    title: texts(({ text }) => text.title),
    summary: texts(({ text }) => text.summary),
    sector: { code: facts.sector, name: names(({ sectorName }) => sectorName) },
    provincialClass,
    industryCode: facts.industryCode ?? null,
    town: { code: townCode, slug: facts.town, name: names(({ townName }) => townName) },
    park: facts.park ? { slug: facts.park, name: names(({ parkName }) => parkName ?? '') } : null,
    unit: { slug: facts.unit, name: names(({ unitName }) => unitName) },
    modes: facts.modes,
    nature: facts.nature ?? null,
    stage: facts.stage,
    stageHistory: (facts.stageHistory ?? []).map(({ stage, date, source: where }) => ({
      stage,
      date,
      source: where ?? null,
    })),
    sizeClass: view.size,
    investment: toInvestment(view),
    land: toLand(view),
    capacity: (facts.capacity ?? []).map(({ item, quantity }) => ({
      item: texts(({ term }) => term(item)),
      value: quantity.value,
      unit: names((_view, language) => nameUnit(quantity, language)),
    })),
    jobs: facts.jobs ?? null,
    constructionMonths: facts.constructionTime ?? null,
    termMonths: facts.term ?? null,
    measures: toMeasures(view),
    readiness: { score: readiness.score, band: readiness.band, criteria: readiness.reasons },
    published: facts.published ?? null,
    verified: facts.verified,
    validUntil: facts.validUntil ?? null,
  };
}

/** The last day on which anything about a project changed: its verification or its last move. */
export const lastChangeOf = ({
  verified,
  stageHistory = [],
}: {
  verified: string;
  stageHistory?: readonly { date: string }[] | undefined;
}): string => stageHistory.reduce((last, { date }) => (date > last ? date : last), verified);
