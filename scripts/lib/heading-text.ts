import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { toTraditional } from '#src/i18n/traditional.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { parseMarkdownFile, parseYaml } from './markdown-file.ts';
import { noMemory, type Memory } from './memory.ts';

/** Figures, Latin letters and marks that any heading may need. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '，。、：？（）「」“”‘’—·%–−×±≥≤²³℃\u00A0';

/** Keys of a dictionary whose words are set in the heading face. */
const HEADING_KEY =
  /(?:title|heading|name|part|group|facet|mode|columntype|size|result|filters|in(?:town|sector)$)/i;

/** Keys whose words stand in mails, files, help and running text, or as labels in the system's face. */
const OTHER_KEY =
  /^(?:mail|csv|book|brief|problems|states|hints|group|name)$|(?:help|lead|note|text|template|subject)$/i;

/** The words of a dictionary that stand in headings. */
export function listHeadingWords(dictionary: Dictionary, within = false): string[] {
  return Object.entries(dictionary).flatMap(([key, value]) => {
    if (OTHER_KEY.test(key)) return [];
    const heading = within || HEADING_KEY.test(key);
    if (typeof value !== 'string') return listHeadingWords(value, heading);
    return heading ? [value] : [];
  });
}

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

/**
 * Collections whose names stand in headings all over the site; English titles need few characters.
 * Chinese names of laws and steps are set in the face of running text: they would take the font of the
 * traditional pages over its bar.
 */
const EVERYWHERE = {
  zh: ['towns', 'sectors', 'parks', 'events', 'pages'],
  en: ['projects', 'towns', 'sectors', 'parks', 'policies', 'procedures', 'events', 'pages'],
};

function fromContent(contentDir: string, language: 'zh' | 'en', memory: Memory): string[] {
  const markdown = EVERYWHERE[language].flatMap((name) =>
    listFiles(join(contentDir, name, language), '.md'),
  );
  const { name, county, prefecture, province } = parseYaml(
    readFileSync(join(contentDir, 'site.yml'), 'utf8'),
  ) as Record<string, unknown>;
  return [
    JSON.stringify([name, county, prefecture, province]),
    ...listFiles(join(contentDir, 'contacts'), '.yml').flatMap((file) =>
      titleOf(parseYaml(readFileSync(file, 'utf8'))),
    ),
    ...markdown.map((file) => readHeadings(file, memory)),
  ];
}

const distinct = (text: string) =>
  [...new Set(text)]
    .filter((char) => char >= ' ')
    .sort()
    .join('');

/**
 * The distinct characters that headings are written with all over the site, sorted, for each
 * reading. Chinese project titles are left to `collectTitleText`: 200 of them would double the font.
 */
export function collectHeadingText(
  contentDir: string,
  words: { zh: Dictionary; en: Dictionary },
  memory = noMemory,
): Record<'zh' | 'hant' | 'en', string> {
  const zh = [
    ...fromContent(contentDir, 'zh', memory),
    ...listHeadingWords(words.zh),
    ...PROJECT_PARTS.map((part) => part.zh),
  ].join('');
  const english = [...fromContent(contentDir, 'en', memory), ...listHeadingWords(words.en)].join(
    '',
  );
  return {
    zh: distinct(ALWAYS + zh),
    hant: distinct(ALWAYS + convert(zh, memory)),
    en: distinct(ALWAYS + english.replace(/\p{Script=Han}/gu, '')),
  };
}

/**
 * For each project, by its file's name, the characters of its Chinese headings that the font of the
 * whole site lacks; empty where it lacks none.
 */
export function collectTitleText(
  contentDir: string,
  everywhere: { zh: string; hant: string },
  memory = noMemory,
): Map<string, { zh: string; hant: string }> {
  const lacking = (text: string, known: string) =>
    distinct([...text].filter((char) => !known.includes(char)).join(''));
  return new Map(
    listFiles(join(contentDir, 'projects', 'zh'), '.md').map((file) => {
      const text = readHeadings(file, memory);
      const slug = basename(file, '.md');
      const zh = lacking(text, everywhere.zh);
      return [slug, { zh, hant: lacking(convert(text, memory), everywhere.hant) }];
    }),
  );
}
