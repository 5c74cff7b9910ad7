export const compare = {
  title: '项目对比',
} as const;
