import { z } from 'zod';
import { named } from '../fields.ts';

/** A time limit as a law or an office sets it. */
export interface Duration {
  count: number;
  /** 工作日, or days of the calendar (日). */
  unit: 'working' | 'calendar';
}

const PATTERN = /^(\d{1,3})\s*(个工作日|日|天)$/;
const HINT = '20个工作日、60日 或 当场';

/** `20个工作日`, `60日`; `当场` is done at the counter and takes no day. Undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  if (text.trim() === '当场') return { count: 0, unit: 'working' };
  const [, count, unit] = PATTERN.exec(text.trim()) ?? [];
  if (count === undefined) return undefined;
  return { count: Number(count), unit: unit === '个工作日' ? 'working' : 'calendar' };
}

const WORKING_PER_WEEK = 5 / 7;

/** Working days that a limit takes up: five of every seven days of the calendar, the last one whole. */
export const toWorkingDays = ({ count, unit }: Duration): number =>
  unit === 'working' ? count : Math.ceil(count * WORKING_PER_WEEK);

/** A field that holds a time limit with its unit. */
export const duration = (title: string, description?: string) =>
  z
    .string({ error: `请写成 ${HINT}` })
    .transform((text, context): Duration => {
      const value = parseDuration(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: `"${text}" 读不出期限，请写成 ${HINT}` });
      return z.NEVER;
    })
    .meta(named(title, description, '20个工作日'));
