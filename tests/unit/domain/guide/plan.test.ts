import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSteps, planSteps, type PlanStep } from '#src/domain/guide/plan.ts';

const step = (id: string, days: number, ...after: string[]): PlanStep => ({ id, days, after });

// A small network: A 3, B 4 and C 2 after A, D 5 after B, E 1 after C, F 2 after D and E.
// Worked out by hand: A-B-D-F = 14 days; C and E have 6 days to spare.
const NETWORK = [
  step('a', 3),
  step('b', 4, 'a'),
  step('c', 2, 'a'),
  step('d', 5, 'b'),
  step('e', 1, 'c'),
  step('f', 2, 'd', 'e'),
];

test('steps side by side count once: the whole takes as long as its longest chain', () => {
  const plan = planSteps(NETWORK);
  expect(plan).toMatchObject({ ok: true, total: 14 });
  const critical = plan.ok ? plan.steps.filter(({ isCritical }) => isCritical) : [];
  expect(critical.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['a', 0, 3],
    ['b', 3, 7],
    ['d', 7, 12],
    ['f', 12, 14],
  ]);
});

test('one longest chain is named, though two are as long', () => {
  const twins = [step('a', 1), step('b', 4, 'a'), step('c', 4, 'a')];
  const plan = planSteps(twins);
  expect(plan.ok && plan.steps.every(({ isCritical }) => isCritical)).toBe(true);
  expect(plan.ok && plan.chain).toEqual(['a', 'c']);
  expect(planSteps(NETWORK)).toMatchObject({ chain: ['a', 'b', 'd', 'f'] });
});

test('steps that wait for nothing all begin at once', () => {
  const plan = planSteps([step('a', 20), step('b', 30), step('c', 1)]);
  expect(plan).toMatchObject({ ok: true, total: 30 });
  expect(plan.ok && plan.steps.map(({ start }) => start)).toEqual([0, 0, 0]);
});

test('a step done at the counter takes no day and keeps its place', () => {
  const plan = planSteps([step('a', 0), step('b', 2, 'a'), step('c', 0, 'b')]);
  expect(plan).toMatchObject({ ok: true, total: 2 });
  expect(plan.ok && plan.steps.at(-1)).toEqual({ id: 'c', start: 2, end: 2, isCritical: true });
});

test('nothing to do takes no day', () => {
  expect(planSteps([])).toEqual({ ok: true, total: 0, steps: [], chain: [] });
});

test('steps in a circle are named, and nothing is reckoned', () => {
  expect(planSteps([step('a', 1), step('b', 1, 'c'), step('c', 1, 'b')])).toEqual({
    ok: false,
    circle: ['b', 'c'],
  });
});

test('what waits for a step that is left out waits for those before it', () => {
  const kept = keepSteps(NETWORK, ({ id }) => id !== 'd' && id !== 'c');
  expect(kept.map(({ id, after }) => [id, after])).toEqual([
    ['a', []],
    ['b', ['a']],
    ['e', ['a']],
    ['f', ['b', 'e']],
  ]);
});

test('what waits for a step of another place begins without it', () => {
  expect(planSteps([step('a', 3, 'elsewhere')])).toMatchObject({ ok: true, total: 3 });
});

/** Steps that wait only for earlier ones, so there is no circle. */
const networks = fc
  .array(fc.tuple(fc.nat(40), fc.array(fc.nat(30), { maxLength: 3 })), { maxLength: 14 })
  .map((raw) =>
    raw.map(([days, after], index) =>
      step(`s${index}`, days, ...after.filter((at) => at < index).map((at) => `s${at}`)),
    ),
  );

/** The longest chain by trying every one. */
function longest(steps: readonly PlanStep[]): number {
  const byId = new Map(steps.map((each) => [each.id, each]));
  const lengthOf = (id: string): number => {
    const { days, after } = byId.get(id)!;
    return days + Math.max(0, ...after.map(lengthOf));
  };
  return Math.max(0, ...steps.map(({ id }) => lengthOf(id)));
}

test('the days are those of the longest chain, whatever the network', () => {
  fc.assert(
    fc.property(networks, (steps) => {
      const plan = planSteps(steps);
      expect(plan).toMatchObject({ ok: true, total: longest(steps) });
      const daysOf = (id: string) => steps.find((each) => each.id === id)!.days;
      const chained = plan.ok ? plan.chain.reduce((sum, id) => sum + daysOf(id), 0) : -1;
      expect(chained).toBe(longest(steps));
    }),
  );
});

test('a day more on a critical step is a day more on the whole; on another it need not be', () => {
  fc.assert(
    fc.property(networks, (steps) => {
      const plan = planSteps(steps);
      for (const { id, isCritical } of plan.ok ? plan.steps : []) {
        const later = planSteps(
          steps.map((each) => (each.id === id ? { ...each, days: each.days + 1 } : each)),
        );
        const grown = later.ok && plan.ok ? later.total - plan.total : undefined;
        expect([id, grown]).toEqual([id, isCritical ? 1 : 0]);
      }
    }),
  );
});

test('to leave steps out never makes the whole longer', () => {
  fc.assert(
    fc.property(networks, fc.nat(13), (steps, at) => {
      const fewer = planSteps(keepSteps(steps, ({ id }) => id !== `s${at}`));
      const plan = planSteps(steps);
      expect(fewer.ok && plan.ok && fewer.total <= plan.total).toBe(true);
    }),
  );
});
