export const sheet = {
  title: 'Project sheet',
  short: 'Project sheet (PDF)',
  link: 'Download the project sheet (PDF)',
  linkLead: 'Key facts, costs, returns and the desk on one page of A4, to print or pass on.',
  place: '{{county}}, {{prefecture}}, {{province}}',
  online: 'This project online',
  sample: 'Sample project: written to demonstrate, and not an offer.',
  indicative:
    'Returns are computed by the county’s model from the stated assumptions. They are indicative and promise nothing; the page online is the latest version.',
  stated:
    'Returns are as stated by the packaging unit, unchecked and indicative; the page online is the latest version.',
  current: 'Figures are indicative; the page online is the latest version.',
  omitted: 'Not on this page but online: {{parts}}.',
} as const;
