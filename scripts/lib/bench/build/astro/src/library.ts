import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { getIndex } from '#src/queries/entries.ts';
import { query } from '#src/queries/query.ts';
import { listFirsts, listLists, PAGE_SIZE, pickRelated } from '../shared/model.mjs';

declare const __BENCH_SOURCE__: string;

export const names = JSON.parse(readFileSync(join(__BENCH_SOURCE__, 'names.json'), 'utf8'));

const nameCollection = (language: string) => `projects-${language}`;
const toProject = ({ id, data }) => ({ slug: id, head: data });

export const listSlugs = async (language: string) => [
  ...(await getIndex(nameCollection(language))).keys(),
];

export async function getProject(slug: string, language: string) {
  return toProject((await getIndex(nameCollection(language))).get(slug));
}

/** A project's text as HTML. Its digest is in the entry, so the entry stands for it. */
export async function renderBody(slug: string, language: string): Promise<string> {
  const file = join(__BENCH_SOURCE__, language, 'projects', `${slug}.md`);
  const text = readFileSync(file, 'utf8');
  const body = text.slice(text.indexOf('\n---\n', 4) + 5);
  return markdownToHtml(body, { features: { smartPunctuation: false, frontmatter: false } }).html;
}

export const listProjects = query('projects', async (language: string) =>
  [...(await getIndex(nameCollection(language))).values()]
    .map(toProject)
    .sort((a, b) => a.head.weight - b.head.weight),
);

export const listAllLists = query('lists', async (language: string) =>
  listLists(await listProjects(language)),
);

/** As little as a card and a link say, for nothing else to change the pages that show them. */
const toCard = ({ slug, head: { title, sector, town, total } }) => ({
  slug,
  head: { title, sector, town, total },
});

const listsByName = query(
  'lists-by-name',
  async (language: string) => new Map(await listAllLists(language)),
);

const toLink = ({ slug, head: { title } }) => ({ slug, head: { title } });

/** A page of a list, which shows so many cards of all. */
export const getListPage = query(
  'list-page',
  async (list: string, page: string, language: string) => {
    const all = (await listsByName(language)).get(list);
    const from = (Number(page) - 1) * PAGE_SIZE;
    return { cards: all.slice(from, from + PAGE_SIZE).map(toCard), count: all.length };
  },
  'result',
);

/** Every list with how many projects it has. */
export const countLists = query(
  'counts',
  async (language: string) =>
    (await listAllLists(language)).map(([list, of]) => [list, of.length] as const),
  'result',
);

const listAllFirsts = query('all-firsts', async (language: string) =>
  listFirsts(await listProjects(language)),
);

/** Those that others of a sector, or of a sector and town, may name. */
const getFirsts = query(
  'firsts',
  async (sector: string, town: string, language: string) => {
    const key = town === '-' ? sector : `${sector} ${town}`;
    return (await listAllFirsts(language)).get(key).map(toCard);
  },
  'result',
);

/** Asked again where one of those has changed, and the same where it names none of them. */
export const listRelated = query(
  'related',
  async (slug: string, language: string) => {
    const project = await getProject(slug, language);
    const { sector, town } = project.head;
    const firsts = new Map([
      [sector, await getFirsts(sector, '-', language)],
      [`${sector} ${town}`, await getFirsts(sector, town, language)],
    ]);
    return pickRelated(firsts, project).map(toLink);
  },
  'result',
);
