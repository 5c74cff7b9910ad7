import type { Stage } from '../vocabulary.ts';

/**
 * Which stage may follow which: 意向 → 签约 → 开工 → 竣工 → 投产, one step at a time; talks and a
 * signing may fall through and the project stands open again; what runs is not withdrawn.
 */
export const STAGE_MOVES = {
  open: ['intent', 'signed', 'withdrawn'],
  intent: ['signed', 'open', 'withdrawn'],
  signed: ['started', 'open', 'withdrawn'],
  started: ['completed', 'withdrawn'],
  completed: ['producing', 'withdrawn'],
  producing: [],
  withdrawn: ['open'],
} as const satisfies Record<Stage, readonly Stage[]>;

/** Whether a project may go from one stage straight to another. */
export const canMove = (from: Stage, to: Stage): boolean =>
  (STAGE_MOVES[from] as readonly Stage[]).includes(to);

/** The first move of a history that the table does not allow, or undefined. */
export function findForbiddenMove(
  stages: readonly Stage[],
): { from: Stage; to: Stage; index: number } | undefined {
  const index = stages.findIndex((to, at) => at > 0 && !canMove(stages[at - 1]!, to));
  return index < 0 ? undefined : { from: stages[index - 1]!, to: stages[index]!, index };
}
