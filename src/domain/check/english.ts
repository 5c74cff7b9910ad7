import { hasChinese, listChineseOutsideBrackets, listTexts } from './walk-text.ts';
import { BILINGUAL_NAMES, PLAIN_NAMES, type Content, type Entry } from './content.ts';
import type { Fault, FieldFault, Rule } from './finding.ts';
import { formatPath } from './parse-entry.ts';

const MOST_NAMED = 3;

function sayLeft(words: readonly string[]): string {
  const named = words
    .slice(0, MOST_NAMED)
    .map((word) => `“${word}”`)
    .join('、');
  const more = words.length > MOST_NAMED ? `等 ${words.length} 处` : '';
  return `英文里还有中文${named}${more}，请译出，或放在括号里`;
}

function findLeft(field: string, text: string): FieldFault[] {
  const words = listChineseOutsideBrackets(text);
  return words.length === 0 ? [] : [{ field, message: sayLeft(words) }];
}

/** In an English file every text is English; the keys of `terms` are not texts of it. */
function findInEnglishFile(entry: Entry<unknown>): Fault[] {
  const texts = listTexts(entry.data).flatMap(({ path, text }) => findLeft(formatPath(path), text));
  return [...texts, ...findLeft('正文', entry.body)].map((fault) => ({
    file: entry.file,
    ...fault,
  }));
}

const isEnglishKey = (key: PropertyKey | undefined) =>
  typeof key === 'string' && (key === 'en' || key.endsWith('En'));

/** In a file written once, the fields `en` and `…En` are English. */
function findInSharedFile(entry: Entry<unknown>): Fault[] {
  return listTexts(entry.data)
    .filter(({ path }) => isEnglishKey(path.at(-1)))
    .flatMap(({ path, text }) => findLeft(formatPath(path), text))
    .map((fault) => ({ file: entry.file, ...fault }));
}

/** Fields of shared files whose English is a field beside them, named `…En`. */
const PAIRED_FIELDS = ['name', 'city', 'hours', 'address', 'unit', 'note'];
/** Counting words and the word for a calendar year: English leaves them out, `15` for `15个`. */
const LEFT_OUT_IN_ENGLISH = ['个', '家', '项', '处', '座', '次', '条', '年'];
/** Money alone: the site writes CNY million and billion itself. */
const MONEY_UNITS = ['元', '万元', '亿元'];
const NEEDS_NO_ENGLISH = [...LEFT_OUT_IN_ENGLISH, ...MONEY_UNITS];

function findUnpaired(
  entry: Entry<unknown>,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Fault[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => findUnpaired(entry, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  // A quantity that has been read: its unit has its English in the table of units.
  if (typeof fields['value'] === 'number') return [];
  return Object.entries(fields).flatMap(([key, item]) => {
    if (typeof item !== 'string') return findUnpaired(entry, item, [...path, key]);
    const isPlain = key === 'unit' && NEEDS_NO_ENGLISH.includes(item);
    const isAsked = PAIRED_FIELDS.includes(key) && hasChinese(item) && !isPlain;
    if (!isAsked || fields[`${key}En`] !== undefined) return [];
    const field = formatPath([...path, `${key}En`]);
    return [{ file: entry.file, field, message: `“${item}”还没有英文，请填写 ${key}En` }];
  });
}

function listEnglishFiles(content: Content): Entry<unknown>[] {
  return BILINGUAL_NAMES.flatMap((name) => [...content[name].en.values()]);
}

function listSharedFiles(content: Content): Entry<unknown>[] {
  const plain = PLAIN_NAMES.flatMap((name): Entry<unknown>[] => [...content[name].values()]);
  return content.site ? [content.site, ...plain] : plain;
}

/** Towns, parks and events name their sources once, in the Chinese file. */
function findUnpairedSources(content: Content): Fault[] {
  const places = [...content.towns.zh.values(), ...content.parks.zh.values()];
  return places.flatMap((entry) => {
    const sourcesOf = (list: readonly { source: unknown }[] = []) =>
      list.map(({ source }) => ({ source }));
    const { facts, ...rest } = entry.data;
    const utilities = 'utilities' in rest ? sourcesOf(rest.utilities) : [];
    return findUnpaired(entry, { facts: sourcesOf(facts), utilities });
  });
}

const findUnpairedEventSources = (content: Content): Fault[] =>
  [
    ...content.events.zh.values(),
    ...content.news.zh.values(),
    ...content.stories.zh.values(),
  ].flatMap((entry) => findUnpaired(entry, { source: entry.data.source }));

/** English readers meet English. */
export const ENGLISH_RULES: readonly Rule[] = [
  {
    id: 'chinese-in-english',
    authority: 'Text nobody noticed was untranslated is the known failing of bilingual portals',
    apply: (content) => [
      ...listEnglishFiles(content).flatMap(findInEnglishFile),
      ...listSharedFiles(content).flatMap(findInSharedFile),
    ],
  },
  {
    id: 'english-field',
    authority: 'Desks, figures and sources are written once and shown in both languages',
    apply: (content) => [
      ...listSharedFiles(content)
        .filter((entry) => entry !== content.site)
        .flatMap((entry) => findUnpaired(entry, entry.data)),
      ...findUnpairedSources(content),
      ...findUnpairedEventSources(content),
    ],
  },
];
