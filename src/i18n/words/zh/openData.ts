export const openData = {
  title: '开放数据',
} as const;
