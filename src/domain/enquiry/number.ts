/** Letters and figures that cannot be taken for one another, spoken or written: no 0 O, 1 I L, 5 S, 8 B. */
export const NUMBER_ALPHABET = '234679ACDEFGHJKMNPQRTUVWXYZ';

const PATTERN = /^([A-Z]{1,4})(\d{4})(\d{4})([2-9A-Z]{3,8})$/;

/** How many letters end a number: three, and one more after every four tries that were taken. */
export function getSuffixLength(attempt: number): number {
  return Math.min(8, 3 + Math.floor(attempt / 4));
}

/**
 * An enquiry's number such as `XS-2026-1123-K7Q`, from the county's prefix, the Shanghai day of
 * receipt and one random 16-bit number for each letter at the end.
 */
export function makeEnquiryNumber(prefix: string, date: string, chance: Uint16Array): string {
  const letters = [...chance].map((value) => NUMBER_ALPHABET[value % NUMBER_ALPHABET.length]);
  return `${prefix}-${date.slice(0, 4)}-${date.slice(5, 7)}${date.slice(8, 10)}-${letters.join('')}`;
}

/** A number as somebody wrote it (small letters, blanks, other dashes), or undefined if it is none. */
export function parseEnquiryNumber(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '');
  const match = PATTERN.exec(bare);
  return match ? match.slice(1).join('-') : undefined;
}
