const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)';
const HAS_VOWEL = new RegExp(VOWEL);
/** Porter's measure above zero: a vowel and then a consonant. */
const HAS_MEASURE = new RegExp(`${VOWEL}[^aeiouy]`);
const SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/**
 * The stem of a lower-case English word, so that `processing` and `processed` find each other.
 * Step 1 of M. F. Porter, "An algorithm for suffix stripping" (1980): plurals, -ed, -ing, final y.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return withoutFinalY(withoutPastOrIng(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPastOrIng(word: string): string {
  if (word.endsWith('eed')) return HAS_MEASURE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const root = /^(.*?)(?:ed|ing)$/.exec(word)?.[1];
  if (root === undefined || !HAS_VOWEL.test(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  if (/([^aeioulsz])\1$/.test(root)) return root.slice(0, -1);
  return SHORT.test(root) ? `${root}e` : root;
}

function withoutFinalY(word: string): string {
  return word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}
