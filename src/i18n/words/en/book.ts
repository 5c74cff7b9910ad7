export const book = {
  title: 'Investment Projects',
  scope: {
    whole: 'The whole library',
    sector: 'Sector: {{name}}',
    town: 'Projects in {{name}}',
    list: 'A selection',
  },
  edition: '{{month}} edition',
  place: '{{county}}, {{prefecture}}, {{province}}',
  dated: 'Latest verification of project data: {{day}}',
  samples: 'All projects in this book are samples: written to demonstrate, and not an offer.',
  someSamples:
    '{{count}} projects in this book are samples and marked so: written to demonstrate, and not an offer.',
  reach: 'Enquiries and visits: {{desk}}',
  site: 'Website',
  figures: {
    projects: 'Projects',
    total: 'Total investment',
    sectors: 'Sectors',
    towns: 'Townships',
    estimated: 'With computed returns',
    ready: 'With land secured',
  },
  guideTitle: 'How to read a project',
  guide: {
    number: {
      title: 'Number',
      text: 'Each project has one number, the same online, on its sheet and in this book: quote it when you ask. A project marked as a sample was written to demonstrate and cannot be taken up.',
    },
    figures: {
      title: 'Four large figures',
      text: 'Total investment, IRR, payback and land. IRR and payback are computed by the county’s model from the stated assumptions, with their basis below: before or after tax, with or without construction. Where there is no basis, the book says “not estimated” and guesses nothing.',
    },
    money: {
      title: 'Costs and cash flow',
      text: 'The coloured bar and the table below it show the same figures. In the cash-flow chart, bars are yearly net flows and the line adds them up: payback is where the line comes back to zero.',
    },
    readiness: {
      title: 'Preparatory work',
      text: 'Eleven conditions such as land, approvals, utilities and a financial model are scored by weight. A filled circle is done, a dotted one under way, an open one still to do.',
    },
    risks: {
      title: 'Risks and cooperation',
      text: 'The main risks with the packaging unit’s own answers to them, and how it wishes to cooperate and let a partner leave.',
    },
    code: {
      title: 'QR code',
      text: 'The code at the end of each project leads to its page online, with the latest figures and the enquiry form.',
    },
  },
  contentsTitle: 'Contents',
  bySector: 'Total investment by sector',
  bySectorDesc: 'Total investment of the projects in each sector: {{parts}}.',
  byTown: 'Projects by township',
  byTownDesc: 'Projects and their total investment in each township: {{parts}}.',
  byTownNote:
    'Tiles stand in the order of township codes; they show neither place nor boundary. The darker, the more projects.',
  townIndex: 'Index by township',
  sizeIndex: 'Index by size of investment',
  contactTitle: 'Contact',
  contactLead:
    'Each desk answers for its own projects. Where you are not sure which to ask, ask the {{desk}}.',
  contactOnline:
    'Enquiries online need no registration; each is given a number and a date by which it is answered.',
  aboutTitle: 'About this book',
  about:
    'This book is made from the data of the project library, as the website is. Figures are indicative and promise nothing; the pages online are the latest version. The pictures of cover and dividers are patterns drawn by sector and show no real site.',
} as const;
