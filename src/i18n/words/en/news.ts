export const news = {
  title: 'News and notices',
  lead: 'Notices of this site, and what newspapers and official papers have said of investment in the county. Reports carry their source and its date. Newest first.',
  description:
    'News of investment in {{county}}, newest first, with the source of each report. To be followed by Atom.',
  latestTitle: 'Latest news',
  all: 'See all news',
  feed: 'Follow the news (Atom)',
  feedName: 'news and notices',
  none: 'There is no news yet.',
  kind: { notice: 'Notice', report: 'As reported' },
  asReported: 'Retold from the source below. The figures are those of the time, not of today.',
  ask: 'Ask about this',
  sampleLine: 'Sample: this item is imagined.',
} as const;
export const stories = {
  title: 'How it went',
  lead: 'The steps that projects took from first talk to production, and how many days each needed. Real ones carry their source; samples say so and name no firm.',
  description:
    'How projects came about in {{county}}: the steps, the days each took, figures and sources.',
  stepsTitle: 'Step by step',
  step: 'Step',
  days: 'Time taken',
  daysOf_one: '{{count}} day',
  daysOf_other: '{{count}} days',
  daysUnknown: 'not recorded',
  daysTotal_one: '{{count}} day in all',
  daysTotal_other: '{{count}} days in all',
  figuresTitle: 'In figures',
  historyTag: 'On record',
  sampleLine: 'Sample: firm and days are imagined, to show the steps that are usually taken.',
  ask: 'Ask how it would go for you',
  none: 'There is no story yet.',
} as const;
