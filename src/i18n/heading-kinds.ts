/** What stands in the headings of a kind of page. */
interface Kind {
  /** Keys of the dictionary; a star stands for any letters and points, capitals count as small. */
  words: readonly string[];
  /**
   * Collections of `content/`, or one file of them: their titles, and the headings in their texts; also
   * `contacts`, the desks in the county, `liaison`, those elsewhere, and `licence`, of the open data.
   */
  content: readonly string[];
  /** Collections whose titles stand in the face of running text, so that the headings in their texts do. */
  texts?: readonly string[];
}

/** The heading over whoever answers for a page. */
const DESK = 'places.deskTitle';

/**
 * Kinds of pages by what stands in their headings, and in what else is set in that face. Each kind has one
 * font with no more than that; a project's page has a second of its own, for what others do not show.
 */
export const HEADING_KINDS = {
  home: { words: ['home.*title', 'news.latestTitle'], content: ['sectors', 'parks'] },
  project: {
    words: [
      ...['project.*title', 'project.modes', 'calculator.*title'],
      // What stands in place of a figure.
      ...['project.never', 'common.notEstimated', 'common.notGiven'],
      ...['enquiry.form.*title', 'enquiry.notice.title', 'enquiry.receipt.*title'],
    ],
    // The desk that answers unless the reader agrees to be passed on.
    content: ['general'],
  },
  /** Lists of all projects, of a size and of a way to cooperate. */
  library: {
    words: [
      ...['library.*title', 'library.filters', 'library.results', 'library.page'],
      ...['library.facet.*', 'terms.mode.*', 'terms.size.*'],
    ],
    content: [],
  },
  /** What a reader has put beside one another. */
  choice: { words: ['compare.title', 'compare.groups.*', 'shortlist.*title'], content: [] },
  /** Pages that only lead to others. */
  ways: {
    words: [
      ...[
        'common.*title',
        'common.nav.*',
        'frame.columnType.*',
        'places.*title',
        'library.plainTitle',
      ],
      ...['library.facet.sector', 'library.facet.town', 'library.facet.size', 'library.facet.mode'],
      ...['guide.policies.title', 'guide.procedures.title', 'events.title', 'news.title'],
      ...['stories.title', 'sites.title', 'shortlist.title'],
    ],
    content: [],
  },
  /** Towns, sectors and their lists of projects. */
  places: {
    words: [
      ...['places.*title', 'places.groups.*', 'places.parksInTown'],
      ...['library.sectorsTitle', 'library.townsTitle', 'library.in*', 'library.page'],
    ],
    content: ['towns', 'sectors', 'parks', 'contacts'],
  },
  /** Parks, and the land and plants in them. */
  sites: {
    words: ['places.*title', 'places.groups.*', 'sites.*title', 'sites.outsideName', 'library.in*'],
    content: ['parks', 'contacts'],
  },
  guide: {
    words: ['guide.*title', 'guide.verdictNames.*', DESK],
    content: ['contacts'],
    texts: ['policies', 'procedures'],
  },
  /** What it says of the place. */
  county: {
    words: ['why.*title', 'why.side.*', 'places.*title', 'places.groups.*', 'progress.yearTitle'],
    content: ['sectors', 'pages/about', 'contacts'],
  },
  /** What happens there. */
  events: {
    words: [
      'events.*title',
      'news.*title',
      'stories.*title',
      'progress.*title',
      'progress.by.*',
      DESK,
    ],
    content: ['events', 'contacts'],
    texts: ['stories', 'news'],
  },
  enquiry: { words: ['enquiry.*title', 'places.enquiryTitle'], content: [] },
  /** What becomes of what is sent, and what is promised of it. */
  promise: {
    words: ['charter.*title', 'enquiry.status.title', 'places.statusTitle'],
    content: [],
  },
  data: { words: ['openData.*title'], content: ['contacts', 'licence'] },
  contact: {
    words: ['contact.*title', DESK],
    content: ['pages/contact', 'contacts', 'liaison'],
  },
  /** By what rules the site is run and read. */
  rules: {
    words: [DESK],
    content: [
      ...['pages/privacy', 'pages/terms', 'pages/accessibility', 'pages/sample', 'contacts'],
    ],
  },
  /** What the county does for investors beside. */
  service: {
    words: [DESK, 'charter.promiseTitle', 'enquiry.*title'],
    content: ['pages/complaints', 'pages/referral', 'contacts'],
  },
} as const satisfies Record<string, Kind>;

export type HeadingKind = keyof typeof HEADING_KINDS;

/** The parts of the site that are no service, by the first step of their addresses. */
const KIND_OF: Partial<Record<string, HeadingKind>> = {
  '': 'home',
  projects: 'library',
  sizes: 'library',
  modes: 'library',
  compare: 'choice',
  shortlist: 'choice',
  '404': 'ways',
  'site-map': 'ways',
  sectors: 'places',
  towns: 'places',
  parks: 'sites',
  sites: 'sites',
  policies: 'guide',
  procedures: 'guide',
  fees: 'guide',
  guide: 'guide',
  'my-project': 'guide',
  why: 'county',
  about: 'county',
  stories: 'events',
  news: 'events',
  events: 'events',
  progress: 'events',
  enquiry: 'enquiry',
  enquiries: 'promise',
  charter: 'promise',
  data: 'data',
  feeds: 'data',
  contact: 'contact',
  privacy: 'rules',
  terms: 'rules',
  accessibility: 'rules',
  sample: 'rules',
};

/** The kind of a page by its path, whatever the reading: `/en/policies/land/` is of the guide. */
export function tellHeadingKind(path: string): HeadingKind {
  const steps = path.split('/').filter((step) => step !== '');
  const [first = '', second] = ['en', 'zh-hant'].includes(steps[0] ?? '') ? steps.slice(1) : steps;
  if (first === 'projects' && second !== undefined) return 'project';
  return KIND_OF[first] ?? 'service';
}

/** By which name the font of a kind lies beside those of projects, of which none begins so. */
export const kindFontName = (kind: HeadingKind): string => `_${kind}`;

/** Whether a font of this name is one of those, rather than a project's. */
export const isKindFont = (name: string): boolean => name.startsWith('_');

/** The name of the one font of all English headings, which need few characters. */
export const ENGLISH_FONT = '_all';
