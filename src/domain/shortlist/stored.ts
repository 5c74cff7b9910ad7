import { MAX_PROJECTS, SLUG_PATTERN } from '../enquiry/asked-projects.ts';
import { hasProject, type KeptProject, type Shortlist } from './shortlist.ts';

/** The shape that is stored; a later one must still read this. */
const VERSION = 1;

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');

function toKept(value: unknown): KeptProject | undefined {
  const { slug, number, title, lang, kept } = Object(value) as Record<keyof KeptProject, unknown>;
  return typeof slug === 'string' && SLUG_PATTERN.test(slug)
    ? { slug, number: text(number), title: text(title), lang: text(lang), kept: text(kept) }
    : undefined;
}

/** A stored text to a list; what is not understood is left out, so that nothing stored can break a page. */
export function parseShortlist(stored: string | null): Shortlist {
  let found: unknown;
  try {
    found = (Object(JSON.parse(stored ?? '')) as Record<string, unknown>)['projects'];
  } catch {
    return [];
  }
  return (Array.isArray(found) ? found : [])
    .map(toKept)
    .filter((kept) => kept !== undefined)
    .filter(({ slug }, at, all) => !hasProject(all.slice(0, at), slug))
    .slice(0, MAX_PROJECTS);
}

/** A list as it is stored. */
export const formatShortlist = (list: Shortlist): string =>
  JSON.stringify({ version: VERSION, projects: list });
