/** The shortest password: length counts, not kinds of characters (NIST SP 800-63B, 3.1.1.2). */
export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 128;

/** Words that passwords are made of by themselves first; a list to compare with (the same, 3.1.1.2). */
const COMMON = [
  'password',
  'admin',
  'administrator',
  'root',
  'user',
  'test',
  'welcome',
  'letmein',
  'iloveyou',
  'woaini',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'asdfghjkl',
  'zxcvbn',
  'zxcvbnm',
  '1q2w3e4r',
  '1qaz2wsx',
  'qazwsx',
  'mima',
  'zhaoshang',
  'xinshao',
  'shaoyang',
  'hunan',
  'china',
  'changeme',
  'monkey',
  'dragon',
  'sunshine',
  'abcdefghijkl',
] as const;

/** Why a password is not taken. */
export type PasswordFault = 'short' | 'long' | 'common' | 'repeated';

/** The letters and figures alone, in small letters: what stands between words adds little. */
const strip = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The letters that usual signs and figures stand for: p@ssw0rd is password. */
const readSigns = (text: string): string =>
  text.replaceAll('@', 'a').replaceAll('0', 'o').replaceAll('$', 's');

/** Figures, alone or after one word of Latin letters, or before it. */
const ONE_WORD = /^(?:\d+|\p{Script=Latin}+\d+|\d+\p{Script=Latin}+)$/u;

/** What is left of a text once every common word and figure is taken out of it. */
const withoutCommon = (text: string): string =>
  COMMON.toSorted((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), text)
    .replace(/\d/g, '');

/**
 * Why a password is not taken, or undefined: too short, one word and figures, a common one, or the same
 * few signs again and again.
 */
export function findPasswordFault(password: string): PasswordFault | undefined {
  if (password.length < MIN_PASSWORD) return 'short';
  if (password.length > MAX_PASSWORD) return 'long';
  if (new Set(password.toLowerCase()).size < 5) return 'repeated';
  const bare = strip(password);
  const read = strip(readSigns(password.toLowerCase()));
  const left = Math.min(withoutCommon(bare).length, withoutCommon(read).length);
  const plain = ONE_WORD.test(password.trim()) || left < 3;
  return plain && !/\p{Script=Han}/u.test(password) ? 'common' : undefined;
}
