import type { CountyEvent } from './event.ts';

/** When an event takes place, as its file says it. */
export type EventTimes = Pick<CountyEvent, 'start' | 'end'>;

const MS_PER_DAY = 86_400_000;
/** China has one zone and no summer time (since 1991). */
const SHANGHAI = '+08:00';

/** The day of `2027-05-12 09:30`. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** The time of `2027-05-12 09:30`, `09:30`; undefined of a bare day. */
export const timeOf = (moment: string): string | undefined => moment.slice(11) || undefined;

/** The instant of a moment of the county's clock; a bare day is its first. */
export const toInstant = (moment: string): Date =>
  new Date(`${dayOf(moment)}T${timeOf(moment) ?? '00:00'}:00${SHANGHAI}`);

/** Whether an event fills whole days. */
export const isWholeDay = ({ start }: EventTimes): boolean => timeOf(start) === undefined;

/** The last day on which an event goes on. */
export const lastDayOf = ({ start, end }: EventTimes): string => dayOf(end ?? start);

/** The day after, `YYYY-MM-DD`. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);

/** Whether an event is still to come or goes on today. */
export const isUpcoming = (event: EventTimes, today: string): boolean => lastDayOf(event) >= today;
