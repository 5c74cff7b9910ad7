/** A step as the reckoning needs it. */
export interface PlanStep {
  id: string;
  /** Steps that must be finished before it begins. */
  after: readonly string[];
  /** Working days. */
  days: number;
}

/** When a step runs, in working days from the first, and whether a day lost on it is a day lost on the whole. */
export interface PlacedStep {
  id: string;
  start: number;
  end: number;
  isCritical: boolean;
}

/**
 * The steps in their order of time, the days of the whole and one longest chain by its ids, or the ids
 * that wait for one another.
 */
export type Plan =
  | { ok: true; total: number; steps: PlacedStep[]; chain: string[] }
  | { ok: false; circle: string[] };

/**
 * The steps that are kept, each waiting for what it would have waited for: where one is left out, for
 * those before it.
 */
export function keepSteps<Step extends PlanStep>(
  steps: readonly Step[],
  isKept: (step: Step) => boolean,
): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const kept = new Set(steps.filter(isKept).map(({ id }) => id));
  const bridge = (id: string, seen: ReadonlySet<string>): string[] => {
    if (kept.has(id)) return [id];
    if (seen.has(id)) return [];
    return (byId.get(id)?.after ?? []).flatMap((before) => bridge(before, new Set([...seen, id])));
  };
  return steps
    .filter(({ id }) => kept.has(id))
    .map((step) => ({
      ...step,
      after: [...new Set(step.after.flatMap((id) => bridge(id, new Set([step.id]))))],
    }));
}

/** The steps so that each follows all that it waits for; what is left over waits in a circle. */
function sortSteps(steps: readonly PlanStep[]): { sorted: PlanStep[]; left: PlanStep[] } {
  const sorted: PlanStep[] = [];
  const done = new Set<string>();
  let left = [...steps];
  for (;;) {
    const ready = left.filter(({ after }) => after.every((id) => done.has(id)));
    if (ready.length === 0) return { sorted, left };
    for (const step of ready) {
      sorted.push(step);
      done.add(step.id);
    }
    left = left.filter(({ id }) => !done.has(id));
  }
}

/** One longest chain, from its last step back to one that waits for nothing. */
function traceChain(
  sorted: readonly PlanStep[],
  ends: ReadonlyMap<string, number>,
  total: number,
): string[] {
  const byId = new Map(sorted.map((step) => [step.id, step]));
  const chain: string[] = [];
  let step = sorted.findLast(({ id }) => ends.get(id) === total);
  while (step) {
    chain.unshift(step.id);
    const begin: number = ends.get(step.id)! - step.days;
    const before: string | undefined = step.after.find((id) => ends.get(id) === begin);
    step = before === undefined ? undefined : byId.get(before);
  }
  return chain;
}

/**
 * The critical path: what can run side by side does, so the days of the whole are those of the longest
 * chain. What a step waits for and is not among the steps is taken as done.
 */
export function planSteps(steps: readonly PlanStep[]): Plan {
  const known = keepSteps(steps, () => true);
  const { sorted, left } = sortSteps(known);
  if (left.length > 0) return { ok: false, circle: left.map(({ id }) => id) };
  const ends = new Map<string, number>();
  for (const { id, after, days } of sorted)
    ends.set(id, Math.max(0, ...after.map((before) => ends.get(before)!)) + days);
  const total = Math.max(0, ...ends.values());
  const latest = new Map(sorted.map(({ id }) => [id, total]));
  for (const { id, after, days } of sorted.toReversed())
    for (const before of after)
      latest.set(before, Math.min(latest.get(before)!, latest.get(id)! - days));
  const placed = sorted.map(({ id, days }) => {
    const end = ends.get(id)!;
    return { id, start: end - days, end, isCritical: latest.get(id) === end };
  });
  return { ok: true, total, steps: placed, chain: traceChain(sorted, ends, total) };
}
