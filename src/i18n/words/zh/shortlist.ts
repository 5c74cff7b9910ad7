export const shortlist = {
  title: '备选项目',
} as const;
