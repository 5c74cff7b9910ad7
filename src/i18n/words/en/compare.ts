export const compare = {
  title: 'Compare projects',
} as const;
