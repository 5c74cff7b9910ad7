/** What a business meets: rules, charges, procedures, and where to turn. */
export const guidePaths = (at: (path: string) => string) => ({
  /** Policies, charges, procedures and complaints from one door. */
  guide: () => at('/guide/'),
  /** The policies; the query says of what project. */
  policies: (query = '') => at('/policies/') + query,
  policy: (slug: string) => at(`/policies/${slug}/`),
  fees: () => at('/fees/'),
  /** One charge in the table of all. */
  fee: (slug: string) => at(`/fees/#${slug}`),
  feesFile: () => at('/fees.csv'),
  procedures: () => at('/procedures/'),
  procedure: (slug: string) => at(`/procedures/${slug}/`),
  /** One step on its procedure's page. */
  step: (slug: string, id: string) => at(`/procedures/${slug}/#${id}`),
  /** What a project needs; the query says of what project. */
  myProject: (query = '') => at('/my-project/') + query,
  complaints: () => at('/complaints/'),
  referral: () => at('/referral/'),
  accessibility: () => at('/accessibility/'),
  terms: () => at('/terms/'),
});

/** What is handed on: files for print, and the pictures that stand for pages. */
export const handoutPaths = (at: (path: string) => string) => ({
  /** A project's sheet for print and for handing on. */
  sheet: (slug: string) => at(`/sheets/${slug}.pdf`),
  /** A sector's leaflet, and the county's. */
  sectorBrief: (slug: string) => at(`/briefs/sectors/${slug}.pdf`),
  countyBrief: () => at('/briefs/county.pdf'),
  /** The picture that stands for a page where its address is passed on. */
  card: (kind: 'projects' | 'sectors', slug: string) => at(`/cards/${kind}/${slug}.png`),
  /** The picture for every page without one of its own. */
  siteCard: () => at('/cards/site.png'),
});

/** What pages fetch, and the page that says what other programs may. */
export const dataPaths = (at: (path: string) => string) => ({
  openData: () => at('/data/'),
  libraryData: () => at('/data/library.json'),
  /** What compare and the calculator need of one project, in the reader's language. */
  projectFacts: (slug: string) => at(`/data/facts/${slug}.json`),
  /** The words of the calculator, fetched once it is opened. */
  calculatorWords: () => at('/data/calculator.json'),
  /** The words of the enquiry form, fetched with its script. */
  enquiryWords: () => at('/data/enquiry.json'),
});
