import fc from 'fast-check';
import { settleEntries } from '#src/domain/finance/scenario-entries.ts';
import { listFields, LONGEST, type ScenarioBase } from '#src/domain/finance/scenario-fields.ts';
import type { Scenario } from '#src/domain/finance/scenario.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';

/** The project of sample-assumptions.ts, without a financing plan. */
export const BASE: ScenarioBase = { assumptions: readAssumptions(), outlay: OUTLAY };

/** The same with a loan and a grant. */
export const FINANCED: ScenarioBase = {
  ...BASE,
  financing: { loan: 300, rate: 0.042, term: 36, grant: 100 },
};

/** Any changes that are within the bounds of their fields, whether or not they go together. */
export function anyScenario(base: ScenarioBase): fc.Arbitrary<Scenario> {
  const values = listFields(base).map((field) => {
    const { min, max, kind } = field;
    const one = field.whole
      ? fc.integer({ min, max })
      : fc.oneof(
          fc.double({ min, max, noNaN: true }),
          fc.double({ min, max: Math.min(max, 1000), noNaN: true }),
          fc.constantFrom(min, max),
        );
    // To the millionth, as they are read; minus nothing is nothing.
    const value = one.map((number) => Number(Number(number.toFixed(6)).toPrecision(12)) + 0);
    const list = fc.array(value, { minLength: 1, maxLength: Math.min(6, LONGEST[field.id] ?? 1) });
    return [field.id, kind === 'rates' ? list : value] as const;
  });
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<Scenario>;
}

/** Every number within a result, and where it stands. */
export function listNumbers(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => listNumbers(part, `${path}.${key}`));
}

/** The numbers of a result that are none: there should never be one. */
export const listUnreal = (value: unknown) =>
  listNumbers(value).filter(([, number]) => !Number.isFinite(number));

/** As much of a scenario as goes together, as if each change were typed. */
export function whatHolds(scenario: Scenario, base: ScenarioBase): Scenario {
  const entries = Object.fromEntries(
    Object.entries(scenario).map(([id, value]): [string, string] => [id, [value].flat().join('|')]),
  );
  return settleEntries(entries, {}, listFields(base), { base, units: {} }).scenario;
}
