export const home = {
  heroTitle: 'Invest in {{county}}',
  description: '{{tagline}}',
  searchLabel: 'Search {{count}} projects',
  factsTitle: 'Three figures',
  sectorsTitle: 'Projects by sector',
  sectorsLead: '{{sectors}} sectors, {{count}} projects, {{total}} in all.',
  builtOn: 'As of {{day}}.',
  count_one: '{{count}} project',
  count_other: '{{count}} projects',
  readyTitle: 'Furthest prepared',
  readyLead:
    'Scored on eleven points of preparation, from land and approvals to utilities and a worked cash flow. Each project page gives the reasons.',
  promiseTitle: 'You will get an answer',
  promiseLead_one:
    'Every enquiry is stored before it is acknowledged, and comes back with a number and a date. First reply within {{count}} working day, a full one within {{full}}; complex matters take at most {{complex}}, with an interim note.',
  promiseLead_other:
    'Every enquiry is stored before it is acknowledged, and comes back with a number and a date. First reply within {{count}} working days, a full one within {{full}}; complex matters take at most {{complex}}, with an interim note.',
  promiseKept: 'How it is kept: the charter, and last month’s reply figures',
  promiseAction: 'Send an enquiry',
  whyTitle: 'Why here',
  ringsTitle: 'Straight-line distances from {{county}}',
  ringsNote:
    'Straight lines computed from GeoNames coordinates (CC BY 4.0), not road distances. No boundary is drawn.',
  townsTitle: 'Projects by township',
  townsNote:
    'In order of township codes, not of geography. The more a tile stands out, the more projects.',
  parksTitle: 'Parks',
  newTitle: 'Most recently verified',
  whole: 'See all projects',
} as const;
