import * as z from 'zod';
import { CommandError } from './command-error.ts';
import { getChinaDay } from './content/check-folder.ts';

/** The day that a staff command reckons with, `YYYY-MM-DD`: QIAO_TODAY, else today here. Throws a CommandError. */
export function readToday(env: NodeJS.ProcessEnv, now = Date.now()): string {
  const today = env['QIAO_TODAY'] || getChinaDay(new Date(now));
  if (z.iso.date().safeParse(today).success) return today;
  throw new CommandError(`QIAO_TODAY "${today}" 不是日期，请写成 2026-11-23`);
}
