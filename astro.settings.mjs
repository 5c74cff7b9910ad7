import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseYaml } from './scripts/lib/markdown-file.ts';

/** Where content is read from and the site is written to; tests point these at a fixture county. */
export const CONTENT_DIR = process.env.CONTENT_DIR || 'content';
export const OUT_DIR = process.env.OUT_DIR || 'dist';

/** Where visitors find the site. */
export const SITE_URL = process.env.SITE_URL || 'http://localhost:4321';

/** The longest body that the server takes, in bytes. */
export const BODY_SIZE_LIMIT = 128 * 1024;

/** What a build of this content may use again: fonts cut from its text, Astro's own store. */
export const CACHE_DIR = `.cache/site-${CONTENT_DIR.replaceAll(/[^a-z0-9]+/gi, '-')}`;

/** The raw text of `content/site.yml`; `src/queries/site.ts` checks it against its schema. */
export const siteYaml = () => parseYaml(readFileSync(`${CONTENT_DIR}/site.yml`, 'utf8'));

/** The files of a collection with their slugs; none where there is no such folder. */
function listFiles(...path) {
  const folder = join(CONTENT_DIR, ...path);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => [basename(name).replace(/\.\w+$/, ''), join(folder, name)]);
}

/** The named top-level fields of a file, without reading the rest of it as YAML. */
function readFields(path, names) {
  const pattern = new RegExp(`^(?:${names.join('|')}):.*$`, 'gm');
  const [, frontmatter, whole] = /^---\r?\n([\s\S]*?)\n---|([\s\S]*)/.exec(
    readFileSync(path, 'utf8'),
  );
  const lines = (frontmatter ?? whole).match(pattern);
  return lines ? parseYaml(lines.join('\n')) : {};
}

/** Who answers for what (`DeskDirectory` in `src/domain/enquiry/desks.ts`), for the function to know. */
export function deskDirectory() {
  const { contact: general, complaintContact: complaints } = siteYaml();
  const desks = listFiles('contacts').map(([slug, path]) => {
    const { name, nameEn, email, languages = ['zh'] } = parseYaml(readFileSync(path, 'utf8'));
    return [slug, { name, nameEn, ...(email ? { email } : {}), languages }];
  });
  const unitDesks = Object.fromEntries(
    listFiles('units').map(([slug, path]) => [slug, readFields(path, ['contact']).contact]),
  );
  const listEnglish = (collection, field) =>
    Object.fromEntries(
      listFiles(collection, 'en').map(([slug, path]) => [slug, readFields(path, [field])[field]]),
    );
  const [titles, parkNames] = [listEnglish('projects', 'title'), listEnglish('parks', 'name')];
  const projects = listFiles('projects', 'zh').flatMap(([slug, path]) => {
    const { number, title, unit, contact, sector, draft } = readFields(path, [
      'number',
      'title',
      'unit',
      'contact',
      'sector',
      'draft',
    ]);
    if (draft === true) return [];
    const desk = contact ?? unitDesks[unit] ?? general;
    return [[slug, [number, title, titles[slug] ?? '', desk, sector]]];
  });
  const sectors = listFiles('sectors', 'zh').map(([slug, path]) => [
    slug,
    readFields(path, ['name']).name,
  ]);
  const parks = listFiles('parks', 'zh').map(([slug, path]) => {
    const { name, contact = general } = readFields(path, ['name', 'contact']);
    return [slug, [name, parkNames[slug] ?? '', contact]];
  });
  return {
    desks: Object.fromEntries(desks),
    projects: Object.fromEntries(projects),
    sectors: Object.fromEntries(sectors),
    parks: Object.fromEntries(parks),
    general,
    ...(complaints ? { complaints } : {}),
  };
}
