/** The parts of the page that says why to come here, in the order in which they are read. */
export const WHY_SECTIONS = [
  'location',
  'resources',
  'industry',
  'chain',
  'labour',
  'cost',
  'compare',
  'score',
] as const;
