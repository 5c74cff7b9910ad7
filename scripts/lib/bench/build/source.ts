import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMarkdownFile } from '#scripts/lib/markdown-file.ts';
import { splitParts } from '#src/domain/project/parts.ts';
import { LANG_TAGS, LOCALE_NAMES, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { drawProjects } from '../generate-projects.ts';

const STYLE = 'body{max-width:60rem;margin:auto;font:1rem/1.7 sans-serif}\n';

/** The readings by how many there are of them. */
const READINGS = { 1: ['zh'], 3: ['zh', 'zh-hant', 'en'] } as const satisfies Record<
  number,
  readonly Locale[]
>;

export type LanguageCount = keyof typeof READINGS;
export const isLanguageCount = (count: number): count is LanguageCount => count in READINGS;

/** What all contenders read: a file a project and language, and the names of everything else. */
export interface Source {
  readonly dir: string;
  readonly projects: number;
  readonly languages: readonly string[];
}

interface Facts {
  number: string;
  sector: string;
  town: string;
  unit: string;
  nature?: string;
  stage: string;
  modes: string[];
  investment: { total: string };
  land?: { area?: string };
}

const LABELS = {
  zh: [
    '首页',
    '项目',
    '相关项目',
    '编号',
    '产业',
    '乡镇',
    '单位',
    '性质',
    '阶段',
    '方式',
    '总投资',
    '面积',
  ],
  en: [
    'Home',
    'Projects',
    'Related',
    'Number',
    'Sector',
    'Town',
    'Unit',
    'Nature',
    'Stage',
    'Modes',
    'Investment',
    'Area',
  ],
};
const WORDS = [
  'home',
  'projects',
  'related',
  'number',
  'sector',
  'town',
  'unit',
  'nature',
  'stage',
  'modes',
  'total',
  'area',
];

/** A conversion that remembers every character, which is right enough for texts drawn at random. */
function createShow(locale: Locale): (text: string) => string {
  const known = new Map<string, string>();
  const show = (letter: string) => {
    const found = known.get(letter) ?? convertChinese(letter, locale);
    known.set(letter, found);
    return found;
  };
  return locale === 'zh-hant' ? (text) => Array.from(text, show).join('') : (text) => text;
}

const readNames = (contentDir: string, collection: string, locales: readonly Locale[]) =>
  Object.fromEntries(
    readdirSync(join(contentDir, collection, 'zh')).map((file) => {
      const names = locales.map((locale) => {
        const folder = join(contentDir, collection, locale === 'en' ? 'en' : 'zh');
        const { data } = parseMarkdownFile(readFileSync(join(folder, file), 'utf8'));
        return [locale, convertChinese((data as { name: string }).name, locale)];
      });
      return [basename(file, '.md'), Object.fromEntries(names) as Record<string, string>];
    }),
  );

function printNames(contentDir: string, locales: readonly Locale[]): string {
  const languages = locales.map((locale) => {
    const labels = LABELS[locale === 'en' ? 'en' : 'zh'];
    const words = WORDS.map((name, at) => [name, convertChinese(labels[at]!, locale)]);
    return {
      id: locale,
      tag: LANG_TAGS[locale],
      name: LOCALE_NAMES[locale],
      words: Object.fromEntries(words) as Record<string, string>,
    };
  });
  return JSON.stringify({
    site: 'https://county.example',
    languages,
    sector: readNames(contentDir, 'sectors', locales),
    town: readNames(contentDir, 'towns', locales),
  });
}

/** A body with the marks that real ones have: a list, a table, bold letters and a link. */
export function markUp(body: string, link: string): string {
  const marked = splitParts(body).map(({ heading, markdown }, index) => {
    const words = markdown.includes(' ') ? markdown.split(' ') : Array.from(markdown);
    const joiner = markdown.includes(' ') ? ' ' : '';
    const cut = (from: number, to?: number) => words.slice(from, to).join(joiner);
    const texts = [
      `**${cut(0, 6)}** ${cut(6)} [${cut(0, 4)}](${link})`,
      [0, 1, 2, 3].map((at) => `- ${cut(at * 12, at * 12 + 12)}`).join('\n'),
      `| ${cut(0, 3)} | ${cut(3, 6)} |\n| --- | --- |\n| ${cut(6, 12)} | ${cut(12, 18)} |\n| ${cut(18, 24)} | ${cut(24, 30)} |\n\n${cut(30)}`,
    ];
    return `## ${heading}\n\n${texts[index] ?? markdown}`;
  });
  return marked.join('\n\n');
}

interface Text {
  title: string;
  summary: string;
}

/** The head of a file: every value as JSON, which each reader of YAML takes for the same. */
function printHead(facts: Facts, text: Text, weight: number): string {
  const { number, sector, town, unit, nature, stage, modes, investment, land } = facts;
  const { title, summary } = text;
  const total = investment.total;
  const head = { title, summary, number, sector, town, unit, nature, stage, modes, total };
  return Object.entries({ ...head, area: land?.area, weight })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** Makes the source of so many projects, in a folder that is not there yet. */
export function makeSource(
  contentDir: string,
  dir: string,
  { projects, languages }: { projects: number; languages: LanguageCount },
): Source {
  const locales: readonly Locale[] = READINGS[languages];
  for (const locale of locales) mkdirSync(join(dir, locale, 'projects'), { recursive: true });
  const show = locales.map(createShow);
  let weight = 0;
  for (const { slug, bodies, ...heads } of drawProjects(contentDir, projects)) {
    weight += 1;
    locales.forEach((locale, index) => {
      const language = locale === 'en' ? 'en' : 'zh';
      const head = printHead(
        heads.zh as unknown as Facts,
        heads[language] as unknown as Text,
        weight,
      );
      const body = markUp(bodies[language], `/${locale}/projects/`);
      writeFileSync(
        join(dir, locale, 'projects', `${slug}.md`),
        show[index]!(`---\n${head}---\n${body}\n`),
      );
    });
  }
  writeFileSync(join(dir, 'names.json'), printNames(contentDir, locales));
  writeFileSync(join(dir, 'style.css'), STYLE);
  return { dir, projects, languages: locales };
}

/** The file whose title changes: one that others name as related and that stands in the feed. */
export function changeProject({ dir, languages }: Source): void {
  const folder = join(dir, languages[0]!, 'projects');
  const path = join(folder, readdirSync(folder).sort()[7]!);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^title: "(.*)"$/m, 'title: "$1*"'));
}
