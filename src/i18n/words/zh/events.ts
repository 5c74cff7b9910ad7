export const events = {
  title: '活动',
} as const;
