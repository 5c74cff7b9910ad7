import type { FieldFault } from './finding.ts';

/** A day that an entry names, where there is one; `title` is what staff call it. */
export interface Dated {
  field: string;
  title: string;
  date: string | undefined;
}

/** The days that lie ahead, though they tell of what has happened. */
export function findFuture(dates: readonly Dated[], today: string): FieldFault[] {
  return dates.flatMap(({ field, title, date }) =>
    date !== undefined && date > today
      ? [{ field, message: `${title} ${date} 晚于今天 ${today}，请核对` }]
      : [],
  );
}
