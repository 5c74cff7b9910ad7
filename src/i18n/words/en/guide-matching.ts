/** How a project is asked about, and why a thing applies to it. */
export const guideMatching = {
  criteria: {
    capital: 'Capital',
    sector: 'Sector',
    size: 'Size of firm',
    place: 'Site',
    build: 'Kind of works',
    land: 'Land',
    environment: 'Environmental class',
    energy: 'Energy a year',
    approval: 'Clearance',
    technology: 'High-tech status',
  },
  values: {
    capital: { domestic: 'domestic', foreign: 'foreign, Hong Kong, Macao or Taiwan' },
    sector: {
      farming: 'farming and farm produce',
      mining: 'mining and mineral processing',
      manufacturing: 'manufacturing',
      trade: 'commerce and logistics',
      tourism: 'tourism',
      services: 'other services',
      infrastructure: 'urban works and infrastructure',
    },
    size: { small: 'micro or small', medium: 'medium', large: 'large' },
    place: { zone: 'in a zone or park', town: 'in a township, outside parks' },
    build: {
      new: 'new building',
      extension: 'conversion, extension or technical upgrading',
      existing: 'no building, only fitting out or equipment',
    },
    land: {
      farmland: 'a new plot, now farmland',
      'state-land': 'a new plot, already state construction land',
      'in-hand': 'land already held',
      leased: 'a plant rented or bought',
    },
    environment: {
      report: 'full report',
      form: 'report form',
      register: 'registration form',
      exempt: 'outside the assessment list',
    },
    energy: {
      review: 'above the line (1,000 tce, or 1,000 t of coal)',
      below: 'below the line',
    },
    approval: { approve: 'approval (on the list)', file: 'filing (all else)' },
    technology: { certified: 'certified, or about to apply', other: 'not intended' },
  },
  hints: {
    size: 'By the official statistical size classes of firms.',
    environment:
      'See the national classification list for environmental impact assessment; the desk can help.',
    energy:
      'Total energy use in a year of operation, in tonnes of coal equivalent, electricity at its calorific value.',
    approval: 'See the government’s approval list; nearly all projects are filed, not approved.',
  },
  form: {
    any: 'not decided',
    reset: 'Clear all',
    noScript:
      'Narrowing by project needs script. Without it the list below is still whole, and each entry states its conditions.',
    address:
      'Your choices are kept in the address: copy it to pass them on; the back button undoes them one by one.',
  },
  conditions: {
    title: 'Conditions',
    part: '{{criterion}}: {{wanted}}',
    or: ' or ',
    none: 'No conditions: open to every kind of firm',
  },
  verdictNames: { applies: 'Applies', depends: 'Depends', not: 'Does not apply' },
  why: {
    title: 'Why',
    met: '{{criterion}} must be {{wanted}}; you chose {{chosen}}: met',
    unmet: '{{criterion}} must be {{wanted}}; you chose {{chosen}}: not met',
    unknown: '{{criterion}} must be {{wanted}}; you have not said',
    none: 'No conditions: it applies to every kind of firm',
  },
} as const;
