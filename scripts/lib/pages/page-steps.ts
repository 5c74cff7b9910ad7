import type { Step, StepResult } from '../steps.ts';
import { FROM_BUNDLE, OTHER_RECORDS, SEARCH_RECORDS } from './said.ts';

/** The making of the pages, cut into steps that others may wait for. */
export interface PageSteps {
  /** Begins it, up to the records of the search, which come first where they can. */
  readonly begin: Step;
  /** Up to the records of cards, sheets and book. */
  readonly records: Step;
  /** All the rest. */
  readonly end: Step;
  /** Whether it took the bundle of an earlier build; known at the end. */
  readonly isFromBundle: () => boolean;
}

/** Runs a script to its end, and tells what it prints as it comes. */
type Run = (args: readonly string[], onOutput: (text: string) => void) => Promise<StepResult>;

const COMMAND = ['scripts/pages.ts'];

const DONE: StepResult = { ok: true, output: '' };

/** The steps of one making of the pages. Where it fails, the step under way says so and the others nothing. */
export function listPageSteps(run: Run): PageSteps {
  let said = '';
  let made: Promise<StepResult> | undefined;
  const waiting: { line: string; go: () => void }[] = [];
  const listen = (text: string) => {
    said += text;
    for (const { line, go } of waiting) if (said.includes(line)) go();
  };
  const begin = () =>
    (made ??= run(COMMAND, listen).catch((cause: unknown) => ({
      ok: false,
      output: String(cause),
    })));
  const until = (line: string) => async (): Promise<StepResult> => {
    const all = begin();
    const heard = new Promise<StepResult>((resolve) => {
      if (said.includes(line)) resolve(DONE);
      waiting.push({ line, go: () => resolve(DONE) });
    });
    const result = await Promise.race([heard, all]);
    return result.ok ? DONE : result;
  };
  const end = async () => {
    const { output, ...result } = await begin();
    const lines = output
      .split('\n')
      .filter((line) => ![SEARCH_RECORDS, OTHER_RECORDS].includes(line));
    return { ...result, output: lines.join('\n') };
  };
  return {
    begin: { name: 'read the content', run: until(SEARCH_RECORDS) },
    records: { name: 'make the records', run: until(OTHER_RECORDS) },
    end: { name: 'make the pages', run: end, show: true },
    isFromBundle: () => said.includes(FROM_BUNDLE),
  };
}
