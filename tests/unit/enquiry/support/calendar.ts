import { createCalendar } from '#src/enquiry/working-calendar.ts';

/** The calendar by the program's own table alone. */
export const { isWorkday: isChineseWorkday, hasHolidays } = createCalendar();
