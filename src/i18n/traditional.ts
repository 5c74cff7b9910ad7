import { Converter, CustomConverter } from 'opencc-js';
import { rememberTexts } from './remember.ts';
import { SIMPLIFIED_WORDS } from './words/simplified.ts';
import { TRADITIONAL_WORDS } from './words/traditional.ts';

type Convert = (text: string) => string;

let opened: Convert | undefined;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}$/u;

/**
 * The words of a text, those of one character joined to their neighbours of one. OpenCC takes the
 * longest match from the left whatever words it cuts through: 油茶|面积 became 油 茶麵 積, 订单|只能
 * 單隻 能.
 */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(text)) {
    const isAlone = HAN.test(segment);
    if (isAlone && isOpen) words.push((words.pop() ?? '') + segment);
    else words.push(segment);
    isOpen = isAlone;
  }
  return words;
}

/** Its dictionaries take a quarter of a second: opened when the first text is converted. */
function openConverter(): Convert {
  const toTaiwanCharacters = Converter({ from: 'cn', to: 'tw' });
  // As long as it was, so that what it settles lies where the words of the original do.
  const settle = CustomConverter(SIMPLIFIED_WORDS.map(([from, to]) => [from, to]));
  const toOwnWords = CustomConverter(TRADITIONAL_WORDS.map(([from, to]) => [from, to]));
  const words = new Map<string, string>();
  const convertWord = (word: string) => {
    const before = words.get(word);
    if (before !== undefined) return before;
    const after = toTaiwanCharacters(word);
    words.set(word, after);
    return after;
  };
  const convertWords = (text: string) => {
    const settled = settle(text);
    let at = 0;
    return splitWords(text)
      .map((word) => convertWord(settled.slice(at, (at += word.length))))
      .join('');
  };
  return (text) => toOwnWords(convertWords(text));
}

// A build asks for the same names and labels on thousands of pages, and looking words up is dear.
const known = rememberTexts();
const LONGEST_KNOWN = 400;

const convert = (text: string): string => (opened ??= openConverter())(text);

/**
 * Simplified to traditional Chinese: what the county's own list settles, then word by word by OpenCC's
 * Taiwan standard, then the list of its place names and of terms of finance and computing. HTML and Markdown marks pass
 * through unchanged.
 */
export function toTraditional(text: string): string {
  if (text.length > LONGEST_KNOWN) return convert(text);
  return known(text, () => convert(text));
}

/** The same over every string of a value, keys left as they are. */
export function toTraditionalDeep<T>(value: T): T {
  if (typeof value === 'string') return toTraditional(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => toTraditionalDeep(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, toTraditionalDeep(item as unknown)]),
  ) as T;
}
