export const calculator = {
  title: 'Work it out yourself',
} as const;
