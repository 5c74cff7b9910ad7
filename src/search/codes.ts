import type { Amount } from './amounts.ts';
import type { Fold } from './fold.ts';
import { stem } from './stem.ts';

/*
 * The index holds no Chinese, only words of the letters a to z, so that Pagefind neither cuts words
 * nor matches parts of them. Six kinds, none of which is the beginning of another:
 *   a pair of neighbouring characters   eight letters
 *   a character by itself               four letters and zzzz
 *   an English stem                     zw, the letters, qz
 *   an English word unlike its stem     ze, the letters, qz
 *   an amount                            zn, its value, the first letter of its unit, qz
 *   the spelling of a name              zp or zi, the letters, qz (cut at SPELLING_LENGTH without it)
 * No assigned character's four letters begin with z.
 */

/** Ranges of spelt codes: English stems, English words, amounts, full pinyin, initials of pinyin. */
export type Range = 'zw' | 'ze' | 'zn' | 'zp' | 'zi';

const END = 'qz';
const ALONE = 'zzzz';
/** Digits and dots as letters; q begins every one of these, so no code is the start of another. */
const ESCAPES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789.q', (char, at) => [
    char,
    char === 'q' ? 'qq' : `q${'abcdefghijk'.charAt(at)}`,
  ]),
);

/** How many letters of a name's spelling, from any of its syllables on, are kept in the index. */
export const SPELLING_LENGTH = 16;

function fourLetters(char: string): string {
  let rest = char.codePointAt(0) ?? 0;
  let letters = '';
  for (let place = 0; place < 4; place++) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}

/** The codes of neighbouring characters in folded text without spaces; none for a single character. */
export function codePairs(run: string): string[] {
  const letters = Array.from(run, fourLetters);
  return letters.slice(1).map((second, at) => (letters[at] ?? '') + second);
}

/** The code of one folded character by itself. */
export function codeCharacter(char: string): string {
  return fourLetters(char) + ALONE;
}

/** The start of every code in a range that begins with this text, made of a to z, 0 to 9 and dots. */
export function codeBeginning(range: Range, text: string): string {
  return range + text.replace(/[q.0-9]/g, (char) => ESCAPES[char] ?? '');
}

/** The code of a whole word or spelling in a range. */
export function codeWhole(range: Range, text: string): string {
  return codeBeginning(range, text) + END;
}

/** The word of letters that a code of a range stands for; undefined for one with digits. */
export function readWord(range: Range, code: string): string | undefined {
  const letters = code.slice(range.length, -END.length).replaceAll('qq', '.');
  return letters.includes('q') ? undefined : letters.replaceAll('.', 'q');
}

/** The code of an amount, one for all ways to write it. 亿 and 万 alone count money. */
export function codeAmount({ value, unit }: Amount): string {
  return codeWhole('zn', value + fourLetters(unit === '' ? '元' : unit));
}

/** The code of a spelling from one syllable on, cut to {@link SPELLING_LENGTH}. */
export function codeSpelling(range: Range, text: string): string {
  if (text.length < SPELLING_LENGTH) return codeWhole(range, text);
  return codeBeginning(range, text.slice(0, SPELLING_LENGTH));
}

/** The codes of the English words and numbers in a text, in order, each by its stem. */
export function codeWords(text: string, fold: Fold): string[] {
  return listWords(text, fold).map((word) => codeWhole('zw', stem(word)));
}

/** The English words and numbers of a text, lower case: `Dam's 1,200 m` to dam, 1200, m. */
export function listWords(text: string, fold: Fold): string[] {
  const folded = fold
    .spaced(text)
    .text.replace(/'s\b/g, '')
    .replace(/(?<=[0-9]),(?=[0-9]{3})/g, '');
  return folded.match(/[0-9]+(?:\.[0-9]+)?[a-z]*|[a-z][a-z0-9]*/g) ?? [];
}
