import { Converter, CustomConverter } from 'opencc-js';
import { rememberTexts } from './remember.ts';
import { TRADITIONAL_WORDS } from './words/traditional.ts';

type Convert = (text: string) => string;

let opened: Convert | undefined;

/** Its dictionaries take a quarter of a second: opened when the first text is converted. */
function openConverter(): Convert {
  const toTaiwanCharacters = Converter({ from: 'cn', to: 'tw' });
  const toOwnWords = CustomConverter(TRADITIONAL_WORDS.map(([from, to]) => [from, to]));
  return (text) => toOwnWords(toTaiwanCharacters(text));
}

// A build asks for the same names and labels on thousands of pages, and looking words up is dear.
const known = rememberTexts();
const LONGEST_KNOWN = 400;

const convert = (text: string): string => (opened ??= openConverter())(text);

/**
 * Simplified to traditional Chinese: characters by OpenCC's Taiwan standard, then the county's own
 * word list for place names and for finance and computing terms. HTML and Markdown marks pass
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
