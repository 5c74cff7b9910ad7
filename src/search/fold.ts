/** A character to the one that stands for all its variants, such as 縣 to 县. */
export type FoldTable = ReadonlyMap<string, string>;

/** Folded text; `places` has, for each of its UTF-16 units, the offset in the source it came from. */
export interface FoldedText {
  text: string;
  places: number[];
}

/** Brings text and query to one form; `spaced` keeps every word space, as English needs. */
export interface Fold {
  (text: string): FoldedText;
  spaced: (text: string) => FoldedText;
}

const HAN = /\p{Script=Han}/u;
const DIGIT = /[0-9]/;
const SPACE = /\s/;
/** Format, private, unassigned and combining characters carry nothing a reader would type. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Mn}]/gu;
const LOOKALIKES: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '•': '·',
  '・': '·',
  '‧': '·',
};

/** Reads the table that the build writes: groups of variants parted by a space, the standing one first. */
export function parseFoldTable(text: string): FoldTable {
  const table = new Map<string, string>();
  for (const group of text.split(/\s+/)) {
    const [standing, ...variants] = group;
    for (const variant of variants) if (standing !== undefined) table.set(variant, standing);
  }
  return table;
}

/**
 * Makes the folding that index and query share: variants to one character, full width to half, lower
 * case, no accents, no comma between thousands. A space stays only between words that need it, so
 * that PPP模式 finds `PPP 模式`.
 */
export function createFold(table: FoldTable): Fold {
  const known = new Map<string, string>();
  const ofCharacter = (char: string): string => {
    let folded = known.get(char);
    if (folded === undefined) known.set(char, (folded = foldCharacter(char, table)));
    return folded;
  };
  const spaced = (text: string): FoldedText => foldEach(text.normalize('NFC'), ofCharacter);
  return Object.assign((text: string) => closeUp(spaced(text)), { spaced });
}

function foldCharacter(char: string, table: FoldTable): string {
  const plain = [...char.normalize('NFKD').replace(UNSEEN, '').toLowerCase()];
  return plain.map((part) => table.get(part) ?? LOOKALIKES[part] ?? part).join('');
}

function foldEach(text: string, ofCharacter: (char: string) => string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    const part = SPACE.test(char) ? ' ' : ofCharacter(char);
    if (part !== ' ' || (folded !== '' && !folded.endsWith(' '))) {
      folded += part;
      for (let unit = 0; unit < part.length; unit++) places.push(at);
    }
    at += char.length;
  }
  return { text: folded, places };
}

/** Takes out the spaces that typography puts beside Chinese and units, and the thousands' commas. */
function closeUp({ text, places }: FoldedText): FoldedText {
  let closed = '';
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if ((char === ' ' || char === ',') && isIdle(char, text, at)) continue;
    closed += char;
    kept.push(places[at] ?? 0);
  }
  return { text: closed, places: kept };
}

function isIdle(char: string, text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  if (char === ',') return DIGIT.test(before) && DIGIT.test(after);
  if (before === '' || after === ' ') return true;
  return HAN.test(before) || HAN.test(after) || (DIGIT.test(before) && !DIGIT.test(after));
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1, at);
}
