import { splitNumber, toHalfWidth } from '../number-text.ts';
import { parseMoney, tidy } from '../units.ts';
import { LONGEST, type ScenarioBase, type ScenarioField } from './scenario-fields.ts';
import { findConflicts, type JointProblem, type OwnProblem } from './scenario-rules.ts';
import type { Scenario, ScenarioSheet } from './scenario.ts';
import { readBothWays } from './two-ways.ts';

/** What stands in the fields that were touched, as typed; the years of a list are parted by `|`. */
export type Entries = Readonly<Record<string, string>>;

/** Parts the years of a list within one entry. */
export const LIST_MARK = '|';

/** A fault of an entry; `at` is its place in a list. */
export interface ScenarioProblem {
  field: string;
  kind: OwnProblem | JointProblem;
  at?: number;
  /** The figure that the remedy names, as written; the bounds are the field's own. */
  limit?: number;
}

/** The changes that hold, and what is wrong with the others. */
export interface Settled {
  scenario: Scenario;
  problems: ScenarioProblem[];
}

type Units = ScenarioSheet['units'];

/** By what a field's values are multiplied to be shown. */
export const getFactor = (field: ScenarioField, units: Units): number =>
  (units[field.id] ?? units[field.kind])?.factor ?? 1;

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as typed: full-width, with commas, with the unit it has anyway, or money with its own. */
function readNumber(text: string, field: ScenarioField, units: Units): number | undefined {
  const plain = toHalfWidth(text)
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s+/g, '');
  const factor = getFactor(field, units);
  if (PLAIN_NUMBER.test(plain)) return Number(plain) / factor;
  if (field.kind === 'money') {
    const wan = parseMoney(plain);
    if (wan !== undefined) return wan;
  }
  const parts = splitNumber(plain);
  const unit = (units[field.id] ?? units[field.kind])?.unit.replace(/\s+/g, '');
  return parts && parts.unit === unit ? parts.value / factor : undefined;
}

/** No figure is finer than a millionth of its unit, so that nothing is divided by next to nothing. */
const toMillionths = (value: number) => tidy(Number(value.toFixed(6))) + 0;

/** Whether an entry may mean either of two values that its field could have. */
function isTwofold(text: string, field: ScenarioField, units: Units): boolean {
  const factor = getFactor(field, units);
  const many = readBothWays(text)?.many;
  if (many === undefined || many / factor > field.max) return false;
  // Where the project's own figure has three decimals, so may the reader's.
  return typeof field.own !== 'number' || !/\.\d{3,}$/.test(String(tidy(field.own * factor)));
}

type ReadEntry = { ok: true; value: number } | { ok: false; kind: OwnProblem };

function readOne(text: string, field: ScenarioField, units: Units): ReadEntry {
  if (text.trim() === '') return { ok: false, kind: 'missing' };
  if (isTwofold(text, field, units)) return { ok: false, kind: 'twofold' };
  const read = readNumber(text, field, units);
  if (read === undefined || Number.isNaN(read)) return { ok: false, kind: 'unreadable' };
  if (read < field.min) return { ok: false, kind: 'below' };
  if (read > field.max) return { ok: false, kind: 'above' };
  const value = toMillionths(read);
  if (field.whole && !Number.isInteger(value)) return { ok: false, kind: 'whole' };
  return { ok: true, value };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** One entry: a value that differs from the project's own, nothing, or what is wrong with it. */
function readEntry(text: string, field: ScenarioField, units: Units) {
  const isList = field.kind === 'rates';
  if (!isList && text.trim() === '' && field.own === undefined) return {};
  const texts = isList ? text.split(LIST_MARK) : [text];
  const reads = texts.map((part) => readOne(part, field, units));
  const problems = reads.flatMap((read, at): ScenarioProblem[] =>
    read.ok ? [] : [{ field: field.id, kind: read.kind, ...(isList ? { at } : {}) }],
  );
  if (reads.length > (LONGEST[field.id] ?? 1)) problems.push({ field: field.id, kind: 'tooMany' });
  if (problems.length > 0) return { problems };
  const values = reads.map((read) => (read.ok ? read.value : 0));
  const value = isList ? values : values[0]!;
  return isSame(value, field.own) ? {} : { value };
}

/** A scenario with one change as it was before, or not made. */
function revert(scenario: Scenario, id: string, previous: Scenario): Scenario {
  if (previous[id] !== undefined) return { ...scenario, [id]: previous[id] };
  return Object.fromEntries(Object.entries(scenario).filter(([name]) => name !== id));
}

/** Leaves out what does not go together with the rest, or goes back to what did. */
function reconcile(candidate: Scenario, previous: Scenario, base: ScenarioBase): Settled {
  const problems: ScenarioProblem[] = [];
  let scenario = candidate;
  for (;;) {
    const conflict = findConflicts(scenario, base)[0];
    if (conflict === undefined) return { scenario, problems };
    const { leftOut, ...problem } = conflict;
    if (problems.some(({ field, kind }) => field === problem.field && kind === problem.kind))
      return { scenario: previous, problems };
    problems.push(problem);
    scenario = revert(scenario, leftOut, previous);
  }
}

/**
 * The scenario that typed entries come to. An entry that cannot be used, by itself or beside the
 * others, leaves its field as it was in `previous`, the last scenario that held.
 */
export function settleEntries(
  entries: Entries,
  previous: Scenario,
  fields: readonly ScenarioField[],
  { base, units }: Pick<ScenarioSheet, 'base' | 'units'>,
): Settled {
  let scenario: Scenario = {};
  const problems: ScenarioProblem[] = [];
  for (const field of fields) {
    const text = entries[field.id];
    if (text === undefined) continue;
    const read = readEntry(text, field, units);
    if (read.problems) {
      problems.push(...read.problems);
      scenario = revert(scenario, field.id, previous);
    } else if (read.value !== undefined) scenario = { ...scenario, [field.id]: read.value };
  }
  const joint = reconcile(scenario, previous, base);
  return { scenario: joint.scenario, problems: [...problems, ...joint.problems] };
}
