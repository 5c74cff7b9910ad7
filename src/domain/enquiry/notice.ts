/** The version of the personal-information notice at the form: the day its words last changed. */
export const NOTICE_VERSION = '2026-11-30';

/** How long an enquiry's personal information is kept after its last reply, or after it came where there is none, in months. */
export const RETENTION_MONTHS = 24;
