export const shortlist = {
  title: 'Shortlist',
} as const;
