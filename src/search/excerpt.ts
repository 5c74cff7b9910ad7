import type { Locale } from '#src/i18n/locales.ts';
import { listEqualForms } from './amounts.ts';
import { listWords } from './codes.ts';
import type { Fold } from './fold.ts';
import { stem } from './stem.ts';
import { listTerms, loosenTerms } from './terms.ts';
import { listOtherWordings } from './wordings.ts';

/** A stretch of an excerpt; `mark` is true where it answers the query. */
export interface ExcerptPiece {
  text: string;
  mark: boolean;
}

/** A stretch of text by its offsets, the end not included. */
type Span = readonly [start: number, end: number];

/** How much stands on each side of the first match, in UTF-16 units: about two lines either way. */
const SIDE = { zh: 60, 'zh-hant': 60, en: 120 } as const satisfies Record<Locale, number>;
/** A paragraph's end this near is shown: it takes no more room than the ellipsis. */
const SLACK = 8;
const ELLIPSIS: ExcerptPiece = { text: '…', mark: false };

/**
 * The paragraph part around the first match of a query, with every match in it marked; the beginning
 * of the text when nothing of the query stands in it, as with pinyin. Paragraphs end with a newline.
 */
export function excerptOf(
  text: string,
  query: string,
  { fold, locale }: { fold: Fold; locale: Locale },
): ExcerptPiece[] {
  const source = text.normalize('NFC');
  const spans = findSpans(source, query, fold);
  const window = chooseWindow(source, spans[0] ?? [0, 0], SIDE[locale]);
  return cutPieces(source, spans, window);
}

function findSpans(source: string, query: string, fold: Fold): Span[] {
  const terms = listTerms(query, fold);
  const worded = terms.flatMap((term) => [term, ...listOtherWordings(term, fold)]);
  const written = worded.flatMap((term) => [fold(term).text, ...listEqualForms(term)]);
  const literal = findLiteral(source, written, fold);
  const spans = literal.length > 0 ? literal : findLiteral(source, loosenTerms(terms), fold);
  return unite([...spans, ...findWords(source, [query, ...worded].join(' '), fold)]);
}

function findLiteral(source: string, terms: readonly string[], fold: Fold): Span[] {
  const { text, places } = fold(source);
  return terms.flatMap((term) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      spans.push([places[at] ?? 0, characterEnd(source, places[at + term.length - 1] ?? 0)]);
    }
    return /^[a-z]+$/.test(term) ? spans.filter((span) => startsWord(source, span)) : spans;
  });
}

/** English is marked from the start of a word on: `tea` in teas and in 茶tea, not in steam. */
function startsWord(source: string, [start]: Span): boolean {
  return start === 0 || !/[a-z]/i.test(source.charAt(start - 1));
}

/** Whole English words with the stem of a word of the query. */
function findWords(source: string, query: string, fold: Fold): Span[] {
  const stems = new Set(
    listWords(query, fold)
      .filter((word) => /^[a-z]{3,}$/.test(word))
      .map(stem),
  );
  if (stems.size === 0) return [];
  return [...source.matchAll(/[a-z]+/gi)]
    .filter(([word]) => stems.has(stem(word.toLowerCase())))
    .map(({ 0: word, index }) => [index, index + word.length] as const);
}

function characterEnd(source: string, at: number): number {
  return at + String.fromCodePoint(source.codePointAt(at) ?? 0).length;
}

function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort(([a], [b]) => a - b)) {
    const last = united.at(-1);
    if (last !== undefined && span[0] <= last[1]) {
      united[united.length - 1] = [last[0], Math.max(last[1], span[1])];
    } else united.push(span);
  }
  return united;
}

function chooseWindow(source: string, [start, end]: Span, side: number): Span {
  const first = source.lastIndexOf('\n', start - 1) + 1;
  const newline = source.indexOf('\n', end);
  const last = newline < 0 ? source.length : newline;
  const from = start - side - SLACK <= first ? first : clearOfWord(source, start - side, 1);
  // What is not used before the match is shown after it.
  const until = end + side + Math.max(0, side - (start - from));
  return [from, until + SLACK >= last ? last : clearOfWord(source, until, -1)];
}

/** Moves a cut out of a Latin word or of a character of two units, by at most twenty. */
function clearOfWord(source: string, cut: number, step: 1 | -1): number {
  const joined = /[\p{Script=Latin}\p{N}]{2}|[\ud800-\udbff][\udc00-\udfff]/u;
  for (let at = cut; Math.abs(at - cut) <= 20; at += step) {
    if (!joined.test(source.slice(at - 1, at + 1))) return at;
  }
  return cut;
}

function cutPieces(source: string, spans: readonly Span[], [from, to]: Span): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = from;
  for (const [start, end] of spans) {
    if (end <= from || start >= to) continue;
    if (start > at) pieces.push({ text: source.slice(at, start), mark: false });
    pieces.push({ text: source.slice(Math.max(start, from), Math.min(end, to)), mark: true });
    at = Math.min(end, to);
  }
  if (to > at) pieces.push({ text: source.slice(at, to), mark: false });
  const begins = from === 0 || source.charAt(from - 1) === '\n';
  const ends = to === source.length || source.charAt(to) === '\n';
  return [...(begins ? [] : [ELLIPSIS]), ...pieces, ...(ends ? [] : [ELLIPSIS])];
}
