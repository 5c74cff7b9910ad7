// What the contenders in JavaScript know of the pages that all of them write. Plain JavaScript, for
// Astro, Eleventy and the plain script to load it as it is; Hugo's templates say the same again.

export const PAGE_SIZE = 24;
export const FEED_LENGTH = 20;
const RELATED = 4;
const FACTS = ['number', 'sector', 'town', 'unit', 'nature', 'stage', 'modes', 'total', 'area'];

export const projectPath = (language, slug) => `/${language}/projects/${slug}/`;
export const listPath = (language, list, page = 1) =>
  `/${language}/${list}/${page === 1 ? '' : `page/${page}/`}`;

/** The same page in every language. */
export const alternatesOf = ({ languages }, path) =>
  languages.map(({ id, tag, name }) => ({
    tag,
    name,
    href: `/${id}${path.slice(path.indexOf('/', 1))}`,
  }));

export const wordsOf = ({ languages }, language) =>
  languages.find(({ id }) => id === language).words;

/** What the table of facts says, in its order; a project without a fact has no row of it. */
export function listFacts(names, language, head) {
  const words = wordsOf(names, language);
  const shown = {
    ...head,
    sector: names.sector[head.sector][language],
    town: names.town[head.town][language],
    modes: head.modes.join(', '),
  };
  return FACTS.filter((name) => shown[name]).map((name) => [words[name], shown[name]]);
}

export function listCrumbs(names, language, { slug, head }) {
  const words = wordsOf(names, language);
  return [
    [words.home, `/${language}/`],
    [words.projects, listPath(language, 'projects')],
    [names.sector[head.sector][language], listPath(language, `sector/${head.sector}`)],
    [head.title, projectPath(language, slug)],
  ];
}

/** The project as schema.org has it, with its breadcrumbs. */
export function describe(names, language, project) {
  const { slug, head } = project;
  const crumbs = listCrumbs(names, language, project);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Project',
        name: head.title,
        description: head.summary,
        identifier: head.number,
        url: names.site + projectPath(language, slug),
        inLanguage: names.languages.find(({ id }) => id === language).tag,
        location: { '@type': 'Place', name: names.town[head.town][language] },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map(([name, path], index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: names.site + path,
        })),
      },
    ],
  };
}

/** Groups in the order of the projects, by what `keyOf` says of each. */
export function groupBy(projects, keyOf) {
  const groups = new Map();
  for (const project of projects) {
    const key = keyOf(project);
    const group = groups.get(key);
    if (group) group.push(project);
    else groups.set(key, [project]);
  }
  return groups;
}

/** The few of each group that others may name as related, by `sector` and `sector town`. */
export function listFirsts(projects) {
  const cut = (groups, count) => [...groups].map(([key, group]) => [key, group.slice(0, count)]);
  return new Map([
    ...cut(
      groupBy(projects, ({ head }) => head.sector),
      2 * RELATED + 1,
    ),
    ...cut(
      groupBy(projects, ({ head }) => `${head.sector} ${head.town}`),
      RELATED + 1,
    ),
  ]);
}

/** Those of the same sector and town, then of the same sector. */
export function pickRelated(firsts, { slug, head }) {
  const near = firsts.get(`${head.sector} ${head.town}`).filter((other) => other.slug !== slug);
  const known = new Set([slug, ...near.map((other) => other.slug)]);
  return [...near, ...firsts.get(head.sector).filter((other) => !known.has(other.slug))].slice(
    0,
    RELATED,
  );
}

/** Every list: of all, of each sector and of each town, as `[list, projects]`. */
export const listLists = (projects) => [
  ['projects', projects],
  ...['sector', 'town'].flatMap((kind) =>
    [...groupBy(projects, ({ head }) => head[kind])].map(([key, of]) => [`${kind}/${key}`, of]),
  ),
];

/** How a list is called: `projects`, `sector/tourism`. */
export function titleOf(names, language, list) {
  const [kind, key] = list.split('/');
  return key ? names[kind][key][language] : wordsOf(names, language).projects;
}

/** What a card says beneath its title. */
export const cardLine = (names, language, head) =>
  [names.sector[head.sector][language], names.town[head.town][language], head.total].join(' · ');

/** A project in `projects.json`. */
export const toCatalogue = ({ slug, head: { title, number, sector, town, total } }) => ({
  slug,
  title,
  number,
  sector,
  town,
  total,
});

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter]);

/** The pages of a language that the site map names, in their order. */
export const listAddresses = (language, projects) => [
  `/${language}/`,
  ...listLists(projects).flatMap(([list, of]) =>
    Array.from({ length: Math.ceil(of.length / PAGE_SIZE) }, (_, index) =>
      listPath(language, list, index + 1),
    ),
  ),
  ...projects.map(({ slug }) => projectPath(language, slug)),
];

export const printSiteMap = (site, addresses) =>
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
  addresses.map((path) => `<url><loc>${site}${path}</loc></url>\n`).join('') +
  '</urlset>\n';

export const printFeed = (names, language, projects) =>
  '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>' +
  `<title>${wordsOf(names, language).projects}</title><link>${names.site}/${language}/</link>\n` +
  projects
    .slice(0, FEED_LENGTH)
    .map(({ slug, head }) => {
      const link = names.site + projectPath(language, slug);
      return `<item><title>${escape(head.title)}</title><link>${link}</link><description>${escape(head.summary)}</description></item>\n`;
    })
    .join('') +
  '</channel></rss>\n';
