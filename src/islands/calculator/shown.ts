import {
  LIST_MARK,
  getFactor,
  type Entries,
  type ScenarioProblem,
} from '#src/domain/finance/scenario-entries.ts';
import {
  LONGEST,
  type ScenarioField,
  type ScenarioValue,
} from '#src/domain/finance/scenario-fields.ts';
import type { ScenarioSheet } from '#src/domain/finance/scenario.ts';
import { readBothWays } from '#src/domain/finance/two-ways.ts';
import { tidy } from '#src/domain/units.ts';
import { formatMoney, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Say } from '../say.ts';

/** What names, units and words of the fields are made from. */
export interface Reading {
  locale: Locale;
  say: Say;
  sheet: ScenarioSheet;
}

/** A plain number with commas, as it stands in a field. */
export const writeNumber = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 12 });

/** The same, so that it cannot be taken for thousands when it is read again: `12.3450`. */
export function writeOneWay(value: number): string {
  const text = writeNumber(value);
  return readBothWays(text) ? `${text}0` : text;
}

/** A value as it stands in its field: in the unit shown, with commas. */
export function showValue(value: ScenarioValue, field: ScenarioField, sheet: ScenarioSheet) {
  const factor = getFactor(field, sheet.units);
  return [value]
    .flat()
    .map((one) => writeNumber(tidy(one * factor)))
    .join(LIST_MARK);
}

/** The unit beside a field. */
export const unitOf = (field: ScenarioField, { units }: ScenarioSheet): string =>
  (units[field.id] ?? units[field.kind])?.unit ?? '';

/** A value with its unit, in one line: `4,200 元/吨`, `60%, 80%`, `CNY 3.2 million`. */
export function writeValue(value: ScenarioValue, field: ScenarioField, reading: Reading): string {
  const { locale, sheet } = reading;
  const unit = unitOf(field, sheet);
  if (typeof value === 'number' && field.kind === 'money') return formatMoney(value, locale);
  if (typeof value === 'number' && field.kind === 'years') return formatYears(value, locale);
  const shown = showValue(value, field, sheet).split(LIST_MARK);
  const sign = field.kind === 'move' && Number(value) > 0 ? '+' : '';
  const texts = shown.map((text) => {
    const figure = sign + text.replace('-', '−');
    if (unit === '%') return `${figure}%`;
    const [currency, ...rest] = unit.split(/(?=[ /])/);
    return locale === 'en' && field.kind === 'price'
      ? `${currency} ${figure}${rest.join('')}`
      : `${figure} ${unit}`;
  });
  return texts.join(locale === 'en' ? ', ' : '、');
}

/** What stands in a field: what was typed, else the project's own value. */
export function textOf(field: ScenarioField, entries: Entries, sheet: ScenarioSheet): string {
  const own = field.own === undefined ? '' : showValue(field.own, field, sheet);
  return entries[field.id] ?? own;
}

/** The name of the revenue or cost line that a field belongs to. */
export function itemOf({ id, line }: ScenarioField, { base }: ScenarioSheet): string | undefined {
  if (line === undefined) return undefined;
  const { revenue, costs } = base.assumptions;
  return (id.startsWith('c') ? costs : revenue)[line]?.item;
}

/** A field's name within its line: `单价`, or the cost line itself. */
export function labelOf(field: ScenarioField, { say, sheet }: Reading): string {
  if (field.line === undefined) return say(`calculator.field.${field.id}`);
  if (field.group === 'costs') return itemOf(field, sheet) ?? '';
  return say(`calculator.field.${field.id.charAt(0)}`);
}

/** A field's name standing alone: `茶油：单价`. */
export function nameOf(field: ScenarioField, reading: Reading): string {
  const label = labelOf(field, reading);
  if (field.line === undefined || field.group === 'costs') return label;
  return reading.say('calculator.lineName', { item: itemOf(field, reading.sheet) ?? '', label });
}

/** The name of one year of a list. */
export const yearNameOf = (field: ScenarioField, at: number, { say }: Reading): string =>
  say(`calculator.yearOf.${field.id}`, { year: at + 1 });

/** The figure that a remedy names: money, years, or nothing. */
function writeLimit({ kind, limit }: ScenarioProblem, { locale }: Reading): string {
  if (limit === undefined) return '';
  return kind === 'aboveYears' || kind === 'belowTerm'
    ? formatYears(limit, locale)
    : formatMoney(limit, locale);
}

/** What is wrong with an entry and what to write instead, in the reader's words. */
export function explain(
  problem: ScenarioProblem,
  field: ScenarioField,
  typed: string,
  reading: Reading,
): string {
  const { at, kind } = problem;
  const one = (value: ScenarioValue) => [value].flat()[at ?? 0] ?? [value].flat()[0] ?? 0;
  const bound = (value: number) =>
    writeValue(field.kind === 'rates' ? [value] : value, field, reading);
  const own = field.own === undefined ? '10' : showValue(one(field.own), field, reading.sheet);
  const year = at === undefined ? '' : ` ${yearNameOf(field, at, reading)}`;
  const text = typed.split(LIST_MARK)[at ?? 0] ?? '';
  const ways = readBothWays(text);
  return reading.say(`calculator.problem.${kind}`, {
    name: nameOf(field, reading) + year,
    text,
    many: ways ? writeNumber(ways.many) : '',
    few: ways ? writeOneWay(ways.few) : '',
    own,
    min: bound(field.min),
    max: bound(field.max),
    longest: LONGEST[field.id] ?? 1,
    limit: writeLimit(problem, reading),
  });
}
