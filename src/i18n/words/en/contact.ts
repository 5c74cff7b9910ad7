export const contact = {
  findTitle: 'Find the right desk',
  findLead: 'By sector, township, language or the city you are in. If unsure, the {{name}}.',
  bySectorTitle: 'By sector',
  byTownTitle: 'By township',
  byLanguageTitle: 'By language',
  byCityTitle: 'By city (liaison)',
  desksTitle: 'The desks',
  liaisonTitle: 'Liaison elsewhere',
  sampleLine:
    'Sample: whether it exists, and who keeps it, is for the county to confirm. Until then the Investment Service Desk acts for it.',
} as const;
