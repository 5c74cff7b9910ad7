export const openData = {
  title: 'Open data',
} as const;
