import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { ENGLISH_FONT, HEADING_KINDS, kindFontName } from '#src/i18n/heading-kinds.ts';
import { toTraditional } from '#src/i18n/traditional.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { openHeadingContent, type HeadingContent } from './heading-content.ts';
import { noMemory, type Memory } from './memory.ts';

/** The faces that headings are cut from, a reading each. */
export type Face = 'zh' | 'hant' | 'en';

/** The distinct characters of each font of a face, sorted, by the font's name. */
export type HeadingText = Record<Face, ReadonlyMap<string, string>>;

/** Figures, and the marks that amounts and titles put between words. */
const MARKS = '0123456789 .,:/%+-–−·()，：（）\u00A0';

/** What an English heading may be written with. */
const ENGLISH =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '‘’“”—·%–−×±≥≤²³℃\u00A0';

/** Collections whose names stand in English headings. */
const ENGLISH_NAMES = [
  ...['projects', 'towns', 'sectors', 'parks', 'policies', 'procedures', 'events', 'pages'],
  ...['contacts', 'liaison'],
];

const distinct = (text: string) =>
  [...new Set(text)]
    .filter((char) => char >= ' ')
    .sort()
    .join('');

function* listWords(dictionary: Dictionary, within = ''): Iterable<[key: string, text: string]> {
  for (const [name, value] of Object.entries(dictionary)) {
    // What is filled in stands in the content, or is a figure.
    if (typeof value === 'string') yield [within + name, value.replaceAll(/\{\{.*?\}\}/g, '')];
    else yield* listWords(value, `${within}${name}.`);
  }
}

/** The words of the keys that one of the patterns fits; see `HEADING_KINDS`. */
export function pickWords(dictionary: Dictionary, patterns: readonly string[]): string[] {
  const written = patterns.map((pattern) => pattern.replaceAll('.', '\\.').replaceAll('*', '.*'));
  const wanted = new RegExp(`^(?:${written.join('|')})$`, 'i');
  return [...listWords(dictionary)].flatMap(([key, text]) => (wanted.test(key) ? [text] : []));
}

/** What stands in the Chinese headings of each kind of page, by the name of its font. */
function listKinds(content: HeadingContent, dictionary: Dictionary): Map<string, string> {
  return new Map(
    Object.entries(HEADING_KINDS).map(([kind, { words, content: titles, ...others }]) => {
      const texts: readonly string[] = 'texts' in others ? others.texts : [];
      const headings = [
        MARKS,
        content.siteNames.zh,
        ...pickWords(dictionary, words),
        ...titles.flatMap((name) => content.readTitles(name, 'zh')),
        ...texts.flatMap((name) => content.readTextHeadings(name)),
        ...(kind === 'project' ? PROJECT_PARTS.map((part) => part.zh) : []),
      ];
      return [kindFontName(kind as keyof typeof HEADING_KINDS), headings.join('\n')];
    }),
  );
}

function listEnglish(content: HeadingContent, dictionary: Dictionary): string {
  const patterns = Object.values(HEADING_KINDS).flatMap(({ words }) => words);
  return [
    ENGLISH,
    content.siteNames.en,
    ...ENGLISH_NAMES.flatMap((name) => content.readTitles(name, 'en')),
    ...pickWords(dictionary, patterns),
  ]
    .join('')
    .replace(/\p{Script=Han}/gu, '');
}

const lacking = (text: string, known: string) => {
  const had = new Set(known);
  return distinct([...text].filter((char) => !had.has(char)).join(''));
};

/**
 * The characters of every heading font: in Chinese one for each kind of page and one for each project,
 * with what its page needs beyond that of its kind; in English one for all.
 */
export function collectHeadingText(
  contentDir: string,
  words: { zh: Dictionary; en: Dictionary },
  memory: Memory = noMemory,
): HeadingText {
  const content = openHeadingContent(contentDir, memory);
  const kinds = listKinds(content, words.zh);
  const projects = new Map(content.listProjects());
  const collect = (convert: (text: string) => string) => {
    const ofKinds = new Map([...kinds].map(([name, text]) => [name, distinct(convert(text))]));
    const known = ofKinds.get(kindFontName('project'))!;
    const own = [...projects].map(([slug, text]) => [slug, lacking(convert(text), known)] as const);
    return new Map([...ofKinds, ...own]);
  };
  return {
    zh: collect((text) => text),
    hant: collect((text) => memory.recall(['traditional', text], () => toTraditional(text))),
    en: new Map([[ENGLISH_FONT, distinct(listEnglish(content, words.en))]]),
  };
}
