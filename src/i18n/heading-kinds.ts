/** What stands in the headings of a kind of page. */
interface Kind {
  /** Parts of the dictionary. */
  words: readonly string[];
  /** Collections of `content/`, their titles and the headings in their texts. */
  content: readonly string[];
  /** Collections whose titles stand in the face of running text, so that the headings in their texts do. */
  texts?: readonly string[];
}

/**
 * Kinds of pages by what stands in their headings. A page's headings are set in two fonts: one that has
 * what is on every page and on every project's, and one of its own that has what it needs beside: of a
 * project by itself, of other pages by their kind.
 */
export const HEADING_KINDS = {
  home: { words: ['home', 'events', 'news', 'places'], content: ['sectors', 'parks'] },
  guide: { words: ['guide', 'terms'], content: [], texts: ['policies', 'procedures'] },
  places: {
    words: ['places', 'sites', 'library', 'events'],
    content: ['towns', 'sectors', 'parks'],
  },
  /** Lists of projects, and of pages. */
  library: {
    words: [
      ...['library', 'compare', 'shortlist', 'terms', 'places'],
      ...['sites', 'events', 'news', 'stories'],
    ],
    content: ['towns', 'sectors'],
  },
  /** What it says of the place and of what happens there. */
  county: {
    words: ['why', 'places', 'stories', 'news', 'events', 'progress', 'contact', 'home'],
    content: ['events', 'sectors', 'pages'],
    texts: ['stories', 'news'],
  },
  /** Forms and what becomes of what is sent. */
  enquiry: { words: ['charter', 'contact', 'places'], content: [] },
  /** Pages of text, data. */
  service: {
    words: ['charter', 'contact', 'openData', 'terms', 'sites'],
    content: ['pages'],
  },
} as const satisfies Record<string, Kind>;

export type HeadingKind = keyof typeof HEADING_KINDS;

/** The parts of the site that are no service, by the first step of their addresses. */
const KIND_OF: Partial<Record<string, HeadingKind>> = {
  '': 'home',
  policies: 'guide',
  procedures: 'guide',
  fees: 'guide',
  guide: 'guide',
  'my-project': 'guide',
  sectors: 'places',
  towns: 'places',
  parks: 'places',
  sites: 'places',
  projects: 'library',
  sizes: 'library',
  modes: 'library',
  compare: 'library',
  shortlist: 'library',
  '404': 'library',
  enquiry: 'enquiry',
  enquiries: 'enquiry',
  charter: 'enquiry',
  why: 'county',
  about: 'county',
  'site-map': 'library',
  stories: 'county',
  news: 'county',
  events: 'county',
  progress: 'county',
};

/** The kind of a page by its path, whatever the reading: `/en/policies/land/` is of the guide. */
export function tellHeadingKind(path: string): HeadingKind {
  const steps = path.split('/').filter((step) => step !== '');
  const [first = ''] = ['en', 'zh-hant'].includes(steps[0] ?? '') ? steps.slice(1) : steps;
  return KIND_OF[first] ?? 'service';
}

/** By which name the font of a kind lies beside those of projects, of which none begins so. */
export const kindFontName = (kind: HeadingKind): string => `_${kind}`;
