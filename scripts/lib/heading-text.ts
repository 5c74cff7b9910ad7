import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { toTraditional } from '#src/i18n/traditional.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { HEADING_KINDS, kindFontName, type HeadingKind } from '#src/i18n/heading-kinds.ts';
import { headingsOf, listHeadingWords } from './heading-words.ts';
import { parseMarkdownFile, parseYaml } from './markdown-file.ts';
import { noMemory, type Memory } from './memory.ts';

/** Figures, Latin letters and marks that any heading may need. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '，。、：？（）「」“”‘’—·%–−×±≥≤²³℃\u00A0';

/** Parts of a dictionary whose headings stand on every page and on every project's. */
const FIRST = ['common', 'frame', 'project', 'calculator', 'enquiry'];

const titleOf = (data: unknown): string[] => {
  const { title, name, nameEn } = data as Record<string, unknown>;
  return [title, name, nameEn].filter((value) => typeof value === 'string');
};

const bodyHeadings = (body: string) => body.match(/^#{1,3} .+$/gm) ?? [];

function listFiles(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The title of a Markdown file and the headings in its body. */
function readHeadings(file: string, memory: Memory): string {
  const source = readFileSync(file, 'utf8');
  return memory.recall(['headings', source], () => {
    const { data, body } = parseMarkdownFile(source);
    return [...titleOf(data), ...bodyHeadings(body)].join('');
  });
}

const convert = (text: string, memory: Memory): string =>
  memory.recall(['traditional', text], () => toTraditional(text));

/** Collections whose names stand in English headings, which need few characters. */
const ENGLISH_NAMES = [
  'projects',
  'towns',
  'sectors',
  'parks',
  'policies',
  'procedures',
  'events',
  'pages',
];

const readYaml = (file: string) => parseYaml(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The names of the site and its place, which the head of every page shows. */
function readSiteNames(contentDir: string): string {
  const { name, county, prefecture, province } = readYaml(join(contentDir, 'site.yml'));
  return JSON.stringify([name, county, prefecture, province]);
}

const readCollection = (contentDir: string, name: string, language: 'zh' | 'en', memory: Memory) =>
  listFiles(join(contentDir, name, language), '.md').map((file) => readHeadings(file, memory));

/** The headings in the Chinese texts of a collection, without their titles. */
const listTextHeadings = (contentDir: string, name: string): string[] =>
  listFiles(join(contentDir, name, 'zh'), '.md').flatMap((file) =>
    bodyHeadings(readFileSync(file, 'utf8')),
  );

/** The names of the desks, which stand at the end of many pages. */
const readDesks = (contentDir: string): string[] =>
  listFiles(join(contentDir, 'contacts'), '.yml').flatMap((file) => titleOf(readYaml(file)));

const distinct = (text: string) =>
  [...new Set(text)]
    .filter((char) => char >= ' ')
    .sort()
    .join('');

/**
 * The distinct characters, sorted, of the font that every page loads, for each reading: English has so
 * few that they are those of all headings, Chinese what is on every page and on every project's.
 */
export function collectHeadingText(
  contentDir: string,
  words: { zh: Dictionary; en: Dictionary },
  memory = noMemory,
): Record<'zh' | 'hant' | 'en', string> {
  const zh = [
    readSiteNames(contentDir),
    ...readDesks(contentDir),
    ...headingsOf(words.zh, FIRST),
    ...PROJECT_PARTS.map((part) => part.zh),
  ].join('');
  const english = [
    readSiteNames(contentDir),
    ...readDesks(contentDir),
    ...ENGLISH_NAMES.flatMap((name) => readCollection(contentDir, name, 'en', memory)),
    ...listHeadingWords(words.en),
  ].join('');
  return {
    zh: distinct(ALWAYS + zh),
    hant: distinct(ALWAYS + convert(zh, memory)),
    en: distinct(ALWAYS + english.replace(/\p{Script=Han}/gu, '')),
  };
}

/** The name of a town or sector. */
const readName = (file: string) =>
  titleOf(parseMarkdownFile(readFileSync(file, 'utf8')).data).join('');

/** A project's town and sector as paths below `content/`, a line each. */
function readKin(file: string, memory: Memory): string[] {
  const source = readFileSync(file, 'utf8');
  const lines = memory.recall(['kin', source], () => {
    const { town, sector } = parseMarkdownFile(source).data as Record<string, unknown>;
    return `towns/zh/${String(town)}.md\nsectors/zh/${String(sector)}.md`;
  });
  return lines.split('\n');
}

/** The Chinese headings of each project's page that are not on every project's, by its file's name. */
function* listProjectHeadings(contentDir: string, memory: Memory): Iterable<[string, string]> {
  const names = new Map(
    ['towns/zh', 'sectors/zh'].flatMap((folder) =>
      listFiles(join(contentDir, folder), '.md').map((file) => [
        `${folder}/${basename(file)}`,
        readName(file),
      ]),
    ),
  );
  for (const file of listFiles(join(contentDir, 'projects', 'zh'), '.md')) {
    // Their names head what a project's page says of its town and its sector.
    const kin = readKin(file, memory).map((path) => names.get(path) ?? '');
    yield [basename(file, '.md'), [readHeadings(file, memory), ...kin].join('')];
  }
}

/** The Chinese headings of the pages of each kind, by the name of its font. */
function* listKindHeadings(
  contentDir: string,
  dictionary: Dictionary,
  memory: Memory,
): Iterable<[string, string]> {
  for (const [kind, { words, content, ...others }] of Object.entries(HEADING_KINDS)) {
    const texts = 'texts' in others ? others.texts : [];
    const headings = [
      ...headingsOf(dictionary, words),
      ...content.flatMap((name) => readCollection(contentDir, name, 'zh', memory)),
      ...texts.flatMap((name) => listTextHeadings(contentDir, name)),
    ];
    yield [kindFontName(kind as HeadingKind), headings.join('')];
  }
}

/**
 * For each project, by its file's name, and each kind of other pages the characters of their Chinese
 * headings that the font of every page lacks; empty where they lack none.
 */
export function collectOwnText(
  contentDir: string,
  dictionary: Dictionary,
  everywhere: { zh: string; hant: string },
  memory = noMemory,
): Map<string, { zh: string; hant: string }> {
  const lacking = (text: string, known: string) =>
    distinct([...text].filter((char) => !known.includes(char)).join(''));
  const all = [
    ...listKindHeadings(contentDir, dictionary, memory),
    ...listProjectHeadings(contentDir, memory),
  ];
  return new Map(
    all.map(([name, text]) => [
      name,
      {
        zh: lacking(text, everywhere.zh),
        hant: lacking(convert(text, memory), everywhere.hant),
      },
    ]),
  );
}
