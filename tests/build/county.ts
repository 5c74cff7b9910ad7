import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '#scripts/lib/building.ts';
import { runCommand, withOwnTools } from '#scripts/lib/commands.mjs';
import { readFolders, ROOT } from '#scripts/lib/folders.ts';
import { FORM_KINDS } from '#src/domain/enquiry/kinds.ts';
import { SIZE_CLASSES } from '#src/domain/size-class.ts';
import { COOPERATION_MODES } from '#src/domain/vocabulary.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';

/** The made-up county that tests build. */
export const COUNTY_DIR = 'tests/fixtures/county';
/** Where the county's site says it lives. */
export const SITE_URL = 'https://invest.example.gov.cn';
/** The files that a web server hands out. */
export const CLIENT_DIR = 'dist-tests/county/client';

/** What a build is told, without what Vitest tells its own children. */
function listVariables(contentDir: string, outDir: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITE|DEV|MODE)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    SITE_URL,
    QIAO_TODAY: '2026-11-23',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Builds the county as staff do, unless it is there as it would be built. */
export async function buildCounty(): Promise<void> {
  const env = listVariables(COUNTY_DIR, 'dist-tests/county');
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) };
  const failed = await ensureBuilt(readFolders(env), { env, stream, now: Date.now });
  if (failed !== undefined)
    throw new Error(`The county was not built: ${failed}\n${lines.join('')}`);
}

/** Builds only the pages of a folder that the check would refuse; returns what was said of them. */
export async function buildPagesAlone(contentDir: string, outDir: string): Promise<string> {
  const env = withOwnTools(ROOT, listVariables(contentDir, outDir));
  let said = '';
  for (const args of [['scripts/fonts.ts'], ['scripts/pages.ts']]) {
    const { code, output } = await runCommand(process.execPath, args, { cwd: ROOT, env });
    if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
    said = output;
  }
  return said;
}

/** A draft of the county, which no build has. */
export const DRAFT = 'west-inn';

/** The slugs of a collection: of its Chinese files where it is written in two languages. */
function listSlugs(collection: string): string[] {
  const folder = join(COUNTY_DIR, collection);
  const files = readdirSync(existsSync(join(folder, 'zh')) ? join(folder, 'zh') : folder);
  return files.map((name) => name.replace(/\.(?:md|yml)$/, '')).filter((slug) => slug !== DRAFT);
}

/** The addresses of every page that one reading should have, but for "not found". */
export function listPages(locale: Locale): string[] {
  const to = paths(locale);
  return [
    to.home(),
    to.library(),
    to.sectors(),
    to.towns(),
    to.parks(),
    to.sites(),
    to.shortlist(),
    to.compare(),
    to.why(),
    to.about(),
    to.contact(),
    to.enquiry(),
    ...FORM_KINDS.map((kind) => to.enquiryAbout({ kind })),
    to.enquiryStatus(),
    to.charter(),
    to.privacy(),
    to.sample(),
    to.siteMap(),
    to.events(),
    to.progress(),
    to.news(),
    to.stories(),
    to.guide(),
    to.policies(),
    to.fees(),
    to.procedures(),
    to.myProject(),
    to.complaints(),
    to.referral(),
    to.accessibility(),
    to.terms(),
    to.feeds(),
    to.openData(),
    ...listSlugs('projects').map(to.project),
    ...listSlugs('sectors').map((slug) => to.sector(slug)),
    ...listSlugs('towns').map((slug) => to.town(slug)),
    ...listSlugs('parks').map(to.park),
    ...listSlugs('sites').map(to.site),
    ...listSlugs('events').map(to.event),
    ...listSlugs('news').map(to.newsItem),
    ...listSlugs('stories').map(to.story),
    ...listSlugs('policies').map(to.policy),
    ...listSlugs('procedures').map((slug) => to.procedure(slug)),
    ...SIZE_CLASSES.map(({ id }) => to.size(id)),
    to.modes(),
    ...COOPERATION_MODES.map((id) => to.mode(id)),
  ];
}

/** The addresses of every page of the county. */
export const ALL_PAGES = LOCALES.flatMap(listPages);

/** The file that is served at an address, from the site's root. */
export function fileOf(path: string): string {
  if (path === '/404/') return '404.html';
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The HTML files of a built site, from its root. */
export const listHtmlFiles = (dir = CLIENT_DIR): string[] =>
  globSync('**/*.html', { cwd: dir }).toSorted();

/** The text of a file of the county's site. */
export const readOutput = (file: string): string => readFileSync(join(CLIENT_DIR, file), 'utf8');
