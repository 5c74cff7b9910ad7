import type { Plan, PlacedStep } from '#src/domain/guide/plan.ts';
import type { StepPathOptions } from '#src/pictures/step-path.ts';

/** A step as a plan shows it: its name and its days in the reader's words. */
export interface NamedStep {
  id: string;
  name: string;
  days: string;
}

/** What is said of a path: its steps in all, its days, its longest chain. */
export type SayPath = (values: { steps: number; days: number; chain: string }) => string;

/** The drawing of a plan, and its steps in the order of time. */
export function describePlan(
  plan: Extract<Plan, { ok: true }>,
  steps: readonly NamedStep[],
  words: { title: string; arrow: string; say: SayPath },
): StepPathOptions & { rows: (PlacedStep & NamedStep)[] } {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const rows = plan.steps
    .map((placed) => ({ ...placed, ...byId.get(placed.id)! }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    rows,
    steps: rows.map(({ name, ...row }) => ({ ...row, label: name })),
    total: plan.total,
    title: words.title,
    desc: words.say({
      steps: rows.length,
      days: plan.total,
      chain: plan.chain.map((id) => byId.get(id)!.name).join(words.arrow),
    }),
  };
}
