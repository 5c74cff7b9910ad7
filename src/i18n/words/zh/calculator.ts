export const calculator = {
  title: '自己算一算',
} as const;
