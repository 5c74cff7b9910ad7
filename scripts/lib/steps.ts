import { formatDuration, startProgress } from './progress.mjs';

/** What a step has to say; `output` is for people and may be empty. */
export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
  /** Not its own fault that it did not come to its end. */
  readonly isStopped?: boolean;
}

/** One named part of a long command. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
  /** Show the output of a step that went well too, as for reports and warnings. */
  readonly show?: boolean;
}

/** The edges of a run: where lines go and the clock, in milliseconds. */
export interface StepEdges {
  readonly stream: { isTTY?: boolean; write: (text: string) => unknown };
  readonly now: () => number;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '      ');
}

async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return {
      ok: false,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Steps of which none needs another's result: each list in its order, all lists at once. */
export type SideBySide = readonly (readonly Step[])[];

/**
 * Runs steps in their order, each with its time and a sign of life, and stops at the first that
 * fails, with its output; what runs beside it comes to its own end. Returns the name of the step that
 * failed, of several the first in the list, or undefined.
 */
export async function runSteps(
  steps: readonly (Step | SideBySide)[],
  { stream, now }: StepEdges,
): Promise<string | undefined> {
  const phases: SideBySide[] = steps.map((step) => ('run' in step ? [[step]] : step));
  const order = phases.flat(2);
  const failures = new Set<Step>();

  async function runNamed(step: Step): Promise<void> {
    const label = `  ${order.indexOf(step) + 1}/${order.length}  ${step.name}`;
    const start = now();
    const stop = startProgress(label, { stream, now });
    const { ok, output, isStopped = false } = await runStep(step);
    const end = ok ? '' : isStopped ? 'stopped  ' : 'FAILED  ';
    stop(`${label}  ${end}${formatDuration(now() - start)}`);
    if (output.trim() !== '' && (!ok || step.show === true)) stream.write(`${indent(output)}\n`);
    if (!ok) failures.add(step);
  }

  async function runList(list: readonly Step[]): Promise<void> {
    for (const step of list) if (failures.size === 0) await runNamed(step);
  }

  for (const phase of phases) await Promise.all(phase.map(runList));
  return order.find((step) => failures.has(step))?.name;
}
