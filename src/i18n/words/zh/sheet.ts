export const sheet = {
  title: '项目单页',
} as const;
