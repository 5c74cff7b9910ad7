/** An enquiry that keeps every rule. */
export const GOOD_ENQUIRY = {
  kind: 'project',
  name: '张三',
  email: 'zhang@example.com',
  message: '想了解用地价格。',
  consent: true,
  passOn: true,
  locale: 'zh',
  projects: ['tea-oil-press'],
} as const;
