import type { Browser } from '@playwright/test';
import { printTable } from '../../markdown-table.ts';
import { openSlowPage } from './slow-phone.ts';
import type { Step } from './steps.ts';

/** What a step came to. */
export interface Measured extends Pick<Step, 'what' | 'seconds' | 'kB'> {
  readonly took: number;
  readonly loaded: number;
}

/** Goes a way step by step on a slow phone. Throws with the step's name where one cannot be done. */
export async function measureSteps(
  browser: Browser,
  steps: readonly Step[],
  setting: { origin: string; script: boolean },
): Promise<Measured[]> {
  const { page, countBytes } = await openSlowPage(browser, setting);
  const measured: Measured[] = [];
  for (const { what, seconds, kB, act } of steps) {
    const [start, before] = [performance.now(), countBytes()];
    await act(page).catch((cause: unknown) => {
      throw new Error(`“${what}” cannot be done on ${page.url()}`, { cause });
    });
    const took = (performance.now() - start) / 1000;
    measured.push({ what, seconds, kB, took, loaded: (countBytes() - before) / 1000 });
  }
  await page.context().close();
  return measured;
}

/** Where a step is beyond its budget, in words; nothing where none is. */
export const findOverruns = (rows: readonly Measured[]): string[] =>
  rows.flatMap(({ what, seconds, kB, took, loaded }) => [
    ...(took > seconds ? [`“${what}” took ${took.toFixed(1)} s, the most is ${seconds}`] : []),
    ...(loaded > kB ? [`“${what}” loaded ${loaded.toFixed(0)} kB, the most is ${kB}`] : []),
  ]);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The steps as a table in Markdown, with their sum. */
export function formatSteps(rows: readonly Measured[]): string {
  const cells = rows.map(({ what, seconds, kB, took, loaded }) => [
    ...[what, took.toFixed(1), seconds],
    ...[loaded.toFixed(1), kB],
  ]);
  const all = ['in all', sum(rows.map(({ took }) => took)).toFixed(1), ''];
  const bytes = [sum(rows.map(({ loaded }) => loaded)).toFixed(1), ''];
  return printTable(['step', 'seconds', 'most', 'kB', 'most'], [...cells, [...all, ...bytes]]);
}
