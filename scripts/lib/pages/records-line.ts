/** What the making of the pages says once the records for other steps lie in the site. */
export const RECORDS_LINE = 'Records: all there';
