import { explainOutput } from './file-fault.ts';
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

/** How a run speaks of its steps. */
export interface StepVoice {
  readonly nameStep: (name: string) => string;
  /** Stands before the time of a step that failed. */
  readonly failed: string;
  /** The same for a step that was stopped. */
  readonly stopped: string;
  /** A time such as "0.4 s" or "2 min 5 s". */
  readonly sayDuration: (text: string) => string;
  /** Whether steps that went well show what they report. */
  readonly showsReports: boolean;
}

const DEVELOPER_VOICE: StepVoice = {
  nameStep: (name) => name,
  failed: 'FAILED  ',
  stopped: 'stopped  ',
  sayDuration: (text) => text,
  showsReports: true,
};

/** The edges of a run: where lines go, the clock, in milliseconds, and how it speaks. */
export interface StepEdges {
  readonly stream: { isTTY?: boolean; write: (text: string) => unknown };
  readonly now: () => number;
  readonly voice?: StepVoice;
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

/** A step that calls `stop` where it fails: what runs beside it may wait for what it never makes. */
export const stopBeside = (step: Step, stop: () => void): Step => ({
  ...step,
  run: async () => {
    const result = await step.run();
    if (!result.ok) stop();
    return result;
  },
});

/** Steps of which none needs another's result: each list in its order, all lists at once. */
export type SideBySide = readonly (readonly Step[])[];

/**
 * Runs steps in their order, each with its time and a sign of life, and stops at the first that
 * fails, with its output; what runs beside it comes to its own end, or is stopped by whoever made the
 * steps. Returns the name of the step that failed, of several the first in the list, or undefined.
 */
export async function runSteps(
  steps: readonly (Step | SideBySide)[],
  { stream, now, voice = DEVELOPER_VOICE }: StepEdges,
): Promise<string | undefined> {
  const phases: SideBySide[] = steps.map((step) => ('run' in step ? [[step]] : step));
  const order = phases.flat(2);
  const failures = new Map<Step, 'failed' | 'stopped'>();

  async function runNamed(step: Step): Promise<void> {
    const label = `  ${order.indexOf(step) + 1}/${order.length}  ${voice.nameStep(step.name)}`;
    const start = now();
    const stop = startProgress(label, { stream, now });
    const { ok, output, isStopped = false } = await runStep(step);
    const end = ok ? '' : isStopped ? voice.stopped : voice.failed;
    stop(`${label}  ${end}${voice.sayDuration(formatDuration(now() - start))}`);
    const isShown = !ok || (step.show === true && voice.showsReports);
    if (output.trim() !== '' && isShown) stream.write(`${indent(output)}\n`);
    const remedy = ok ? undefined : explainOutput(output);
    if (remedy !== undefined) stream.write(`${indent(remedy)}\n`);
    if (!ok) failures.set(step, isStopped ? 'stopped' : 'failed');
  }

  async function runList(list: readonly Step[]): Promise<void> {
    for (const step of list) if (failures.size === 0) await runNamed(step);
  }

  for (const phase of phases) await Promise.all(phase.map(runList));
  const find = (how: 'failed' | 'stopped') => order.find((step) => failures.get(step) === how);
  return (find('failed') ?? find('stopped'))?.name;
}
