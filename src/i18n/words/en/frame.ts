/** The frame of each page: its date and source, and what stands at the foot. */
export const frame = {
  easy: 'Large text',
  readOut: 'Read aloud',
  ask: 'Ask about “{{topic}}”',
  published: 'Published {{moment}}',
  from: 'Source: {{source}}',
  columnType: {
    overview: 'Overview',
    library: 'Investment projects',
    news: 'News',
    policy: 'Policies',
    service: 'Services',
    interaction: 'Enquiries',
    data: 'Open data',
    site: 'About the site',
  },
  filing: {
    siteCode: 'Government site code {{value}}',
    identityMark: 'Registered government site',
    errorReport: 'Report an error on this site',
    ipv6: 'This site supports IPv6',
  },
} as const;
