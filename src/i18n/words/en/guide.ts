import { guideMatching } from './guide-matching.ts';
import { guidePolicies } from './guide-policies.ts';
import { guideProcedures } from './guide-procedures.ts';

export const guide = {
  title: 'Doing business',
  lead: 'The rules, charges and procedures a business meets in {{county}}: each with its legal basis, its time limit, whom to ask, and where to complain.',
  description:
    'Policies, published charges, procedures and complaint routes for business in {{county}}, listed to fit a project.',
  doors: {
    policies: 'Which laws and measures bind or help you, and why.',
    fees: 'What is charged, how much, on what ground, and what is free.',
    procedures: 'Papers, days, result and legal basis of every step.',
    mine: 'Say what your project is like; get your own list, days and papers.',
    complaints: 'Delay, arbitrary charges, broken promises: whom to tell, and when you hear.',
    referral: 'How to register an investor you introduce, and what follows.',
  },
  counts: {
    policies: '{{count}} in force',
    fees: '{{count}} items',
    procedures: '{{count}} procedures, {{steps}} steps',
  },
  ...guideMatching,
  policies: guidePolicies,
  fees: {
    title: 'Published charges',
    lead: 'What setting up and building costs in charges, item by item, with rate, legal basis, office and exemptions. What is not on the lists may be refused, and complained of.',
    description:
      'Charges on business in {{county}}: item, rate, unit, legal basis, office, exemptions and day of last check.',
    rule: 'Regulation on Optimising the Business Environment, Article 25: government funds, administrative charges and deposits levied on firms, and service charges priced by government, are kept in published lists; nothing off the lists may be levied.',
    caption: 'Charges and rates, {{count}} items',
    sortHint: 'Press a column’s name to sort by it, and again to turn the order round.',
    sorted: 'Sorted by {{column}}, {{direction}}',
    ascending: 'ascending',
    descending: 'descending',
    item: 'Item',
    kind: 'Kind',
    standard: 'Rate',
    unit: 'Per',
    basis: 'Basis',
    office: 'Collected by',
    exemption: 'Exemptions',
    checked: 'Checked',
    sample: 'Sample',
    none: 'none',
    csv: 'Download as CSV',
    complain: 'Charged off the list? Complain',
    ask: 'Ask about a charge',
    freeTitle: 'Free of charge',
    kinds: {
      administrative: 'Administrative charge',
      fund: 'Government fund',
      regulated: 'Price set or guided by government',
      market: 'Market price',
      none: 'No charge',
    },
  },
  ...guideProcedures,
  complaints: {
    title: 'Complaints',
    action: 'Make a complaint',
    charter: 'See the service charter and last month’s figures',
  },
  referral: { title: 'Introduce an investor', action: 'Register an investor' },
  terms: { title: 'Terms of use' },
  accessibility: { title: 'Accessibility', action: 'Report a barrier' },
} as const;
