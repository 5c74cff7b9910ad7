import type { Step, StepResult } from './steps.ts';

/** A check, and what may begin before it is done. */
export interface CheckBeside {
  readonly check: Step;
  /** A step for beside it, which comes to nothing where the check does not pass. */
  readonly guard: (step: Step) => Step;
}

const STOPPED: StepResult = { ok: false, output: '', isStopped: true };

/**
 * Lets steps begin beside a check. Where it finds faults, `stop` is called to end them, and what they
 * themselves said of the faulty content is left out: the check says it better.
 */
export function checkBeside(check: Step, stop: () => void): CheckBeside {
  const { promise: hasPassed, resolve: decide } = Promise.withResolvers<boolean>();
  return {
    check: {
      ...check,
      run: async () => {
        try {
          const result = await check.run();
          decide(result.ok);
          if (!result.ok) stop();
          return result;
        } catch (error) {
          decide(false);
          stop();
          throw error;
        }
      },
    },
    guard: (step) => ({
      ...step,
      run: async () => {
        const result = await step.run();
        return result.ok || (await hasPassed) ? result : STOPPED;
      },
    }),
  };
}
