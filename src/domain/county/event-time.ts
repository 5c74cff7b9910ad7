import { dayOf, timeOf } from '../moment.ts';
import type { CountyEvent } from './event.ts';

/** When an event takes place, as its file says it. */
export type EventTimes = Pick<CountyEvent, 'start' | 'end'>;

const MS_PER_DAY = 86_400_000;

/** Whether an event fills whole days. */
export const isWholeDay = ({ start }: EventTimes): boolean => timeOf(start) === undefined;

/** The last day on which an event goes on. */
export const lastDayOf = ({ start, end }: EventTimes): string => dayOf(end ?? start);

/** The day after, `YYYY-MM-DD`. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);

/** Whether an event is still to come or goes on today. */
export const isUpcoming = (event: EventTimes, today: string): boolean => lastDayOf(event) >= today;
