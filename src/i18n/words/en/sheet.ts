export const sheet = {
  title: 'Project sheet',
} as const;
