import type { Measure } from '#src/domain/finance/measures.ts';
import type { ScenarioResult } from '#src/domain/finance/scenario.ts';
import { formatMoney, formatPercent, formatYears } from '#src/i18n/format.ts';
import type { Reading } from './shown.ts';

/** A measure as it is shown: its value or the reason why there is none, and how it has changed. */
export interface Figure {
  id: string;
  name: string;
  note?: string;
  /** The value with its unit; absent where there is none. */
  value?: string;
  reason?: string;
  /** Against the county's own figure. */
  change?: string;
}

type Write = (value: number) => string;

const REASONS: Readonly<Record<string, string>> = {
  none: 'none',
  several: 'several',
  'out-of-range': 'outOfRange',
  never: 'never',
};

/** Why a measure has no value, in the reader's words. */
export const reasonOf = (reason: string, { say }: Reading): string =>
  say(`calculator.reason.${REASONS[reason] ?? 'never'}`);

const signed = (value: number, write: Write): string =>
  (value > 0 ? '+' : value < 0 ? '−' : '±') + write(Math.abs(value));

/** How a measure differs from the county's; nothing where neither has a value. */
function changeOf(
  now: Measure<string>,
  own: Measure<string>,
  { write, difference }: { write: Write; difference: Write },
  { say }: Reading,
): string | undefined {
  if (!now.ok) return own.ok ? say('calculator.against', { own: write(own.value) }) : undefined;
  if (!own.ok) return say('calculator.wasNone');
  if (write(now.value) === write(own.value)) return say('calculator.same');
  return difference(now.value - own.value);
}

type Kind = 'rate' | 'money' | 'years' | 'ratio';

function writers(kind: Kind, { locale, say }: Reading): { write: Write; difference: Write } {
  if (kind === 'rate') {
    const percent = (value: number) => formatPercent(value);
    const bare = (value: number) => formatPercent(value).slice(0, -1);
    return {
      write: percent,
      difference: (value) => say('calculator.points', { change: signed(value, bare) }),
    };
  }
  const write: Write =
    kind === 'money'
      ? (value) => formatMoney(value, locale)
      : kind === 'years'
        ? (value) => formatYears(value, locale)
        : (value) => value.toFixed(2);
  return { write, difference: (value) => signed(value, write) };
}

interface Row {
  id: string;
  name: string;
  kind: Kind;
  note?: string;
  pick: (result: ScenarioResult) => Measure<string> | undefined;
}

const known = (value: number | undefined): Measure<string> | undefined =>
  value === undefined ? undefined : { ok: true, value };

/** Above this share of full output a point of balance says nothing more. */
const SCALE_END = 10;

/** The four that an investor looks at first. */
function mainRows(now: ScenarioResult, { say }: Reading): Row[] {
  const rate = formatPercent(now.appraisal.discountRate, 2);
  return [
    {
      ...{ id: 'irr', kind: 'rate', name: say('project.irr'), note: say('calculator.irrNote') },
      pick: ({ appraisal }) => appraisal.irrAfterTax,
    },
    {
      ...{ id: 'npv', kind: 'money', name: say('project.npv') },
      note: say('calculator.npvAt', { rate }),
      pick: ({ appraisal }) => known(appraisal.npvAfterTax),
    },
    {
      ...{ id: 'payback', kind: 'years', name: say('project.payback') },
      note: say('calculator.paybackNote'),
      pick: ({ appraisal }) => appraisal.payback,
    },
    {
      ...{ id: 'equity', kind: 'rate', name: say('project.equityIrr') },
      note: say('calculator.equityNote'),
      pick: ({ equity }) => equity?.irr,
    },
  ];
}

function otherRows({ say }: Reading): Row[] {
  return [
    {
      ...{ id: 'irrBefore', kind: 'rate', name: say('project.irrBefore') },
      pick: ({ appraisal }) => appraisal.irrBeforeTax,
    },
    {
      ...{ id: 'dynamicPayback', kind: 'years', name: say('project.dynamicPayback') },
      pick: ({ appraisal }) => appraisal.dynamicPayback,
    },
    {
      ...{ id: 'breakEven', kind: 'rate', name: say('project.breakEven') },
      pick: ({ appraisal }) => appraisal.breakEven,
    },
    {
      ...{ id: 'revenue', kind: 'money', name: say('project.revenue') },
      pick: ({ appraisal }) => known(appraisal.fullYear.revenue),
    },
    {
      ...{ id: 'profit', kind: 'money', name: say('calculator.operatingProfit') },
      pick: ({ appraisal }) => known(appraisal.fullYear.operatingProfit),
    },
    {
      ...{ id: 'equityPayback', kind: 'years', name: say('project.equityPayback') },
      pick: ({ equity }) => equity?.payback,
    },
    {
      ...{ id: 'debtCover', kind: 'ratio', name: say('project.debtCover') },
      pick: ({ equity }) => known(equity?.lowestDebtCover),
    },
  ];
}

function toFigure(
  row: Row,
  now: ScenarioResult,
  own: ScenarioResult | undefined,
  reading: Reading,
): Figure[] {
  const result = row.pick(now);
  if (result === undefined) return [];
  const before = own && row.pick(own);
  const writing = writers(row.kind, reading);
  const change = before && changeOf(result, before, writing, reading);
  const { id, name, note } = row;
  const shown = { id, name, ...(note ? { note } : {}), ...(change ? { change } : {}) };
  if (!result.ok) {
    const reason = id === 'breakEven' ? 'breakEven' : (REASONS[result.reason] ?? 'never');
    return [{ ...shown, reason: reading.say(`calculator.reason.${reason}`) }];
  }
  if (id === 'breakEven' && result.value > SCALE_END)
    return [{ ...shown, reason: reading.say('calculator.reason.aboveScale') }];
  return [{ ...shown, value: writing.write(result.value) }];
}

/** The measures of a scenario, against the county's own where that is given: the main ones, the others. */
export function listFigures(
  now: ScenarioResult,
  own: ScenarioResult | undefined,
  reading: Reading,
) {
  const show = (rows: Row[]) => rows.flatMap((row) => toFigure(row, now, own, reading));
  return { main: show(mainRows(now, reading)), others: show(otherRows(reading)) };
}
