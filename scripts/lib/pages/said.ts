/** What the making of the pages says, for a build to go on by: the records of the search lie there. */
export const SEARCH_RECORDS = 'Records of the search: there';

/** The same of those that cards, sheets and book are made from. */
export const OTHER_RECORDS = 'Records of cards and sheets: there';

/** What it ends on where it took the bundle of an earlier build. */
export const FROM_BUNDLE = 'from the bundle of an earlier build';
