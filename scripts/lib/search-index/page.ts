import { listAmounts } from '#src/search/amounts.ts';
import {
  codeAmount,
  codeCharacter,
  codePairs,
  codeSpelling,
  codeWhole,
  codeWords,
  listWords,
  type Range,
} from '#src/search/codes.ts';
import type { Fold } from '#src/search/fold.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { stem } from '#src/search/stem.ts';
import { type Spelling, spellName } from './pinyin.ts';

/** A project as Pagefind is given it, and at which code its title and its fields end. */
export interface CodedPage {
  codes: string[];
  titleEnd: number;
  fieldsEnd: number;
}

/** One part of a page: Chinese in both scripts, English, and names to be found by their spelling. */
interface PagePart {
  chinese: string[];
  traditional: string[];
  english: string[];
  names: string[];
}

const SENTENCE_END = /(?<=[。！？；\n])/u;

/** Codes a project, title first, then fields, then text, so that a match's place tells its rank. */
export function codePage(record: SearchRecord, fold: Fold): CodedPage {
  const title = record.texts.zh.title;
  const seen = new Set<string>();
  const [titleCodes, fieldCodes, textCodes] = [
    partOf(
      record,
      (text) => [text.title],
      record.pinyinOf.filter((name) => name === title),
    ),
    partOf(
      record,
      (text) => text.fields,
      record.pinyinOf.filter((name) => name !== title),
    ),
    partOf(record, (text) => text.paragraphs, []),
  ].map((part) => codePart(part, fold, seen));
  const titleEnd = titleCodes?.length ?? 0;
  const fieldsEnd = titleEnd + (fieldCodes?.length ?? 0);
  return {
    codes: [titleCodes, fieldCodes, textCodes].flatMap((codes) => codes ?? []),
    titleEnd,
    fieldsEnd,
  };
}

function partOf(
  { texts }: SearchRecord,
  linesOf: (text: SearchRecord['texts']['zh']) => string[],
  names: string[],
): PagePart {
  return {
    chinese: linesOf(texts.zh),
    traditional: linesOf(texts['zh-hant']),
    english: linesOf(texts.en),
    names,
  };
}

function codePart(part: PagePart, fold: Fold, seen: Set<string>): string[] {
  const chinese = part.chinese.map((line) => fold(line).text);
  const runs = [...chinese, ...listOtherWordings(part.traditional, chinese, fold)].flatMap((line) =>
    line.split(' ').filter((run) => run !== ''),
  );
  return [
    ...runs.flatMap((run) => codeRun(run, seen)),
    ...codeUnseen(runs, seen),
    ...codeAmounts(chinese, seen),
    ...part.english.flatMap((line) => codeWords(line, fold)),
    ...codeInflected(part.english, fold, seen),
    ...[...new Set(part.names.flatMap(spellName).flatMap(codeSpellings))],
  ];
}

/** Traditional sentences that say it in other words, as 軟體 for 软件, and not just in other script. */
function listOtherWordings(traditional: string[], chinese: string[], fold: Fold): string[] {
  const known = chinese.join('\n');
  return traditional
    .flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => fold(sentence).text)
    .filter((sentence) => !known.includes(sentence));
}

/** Pairs and, as a wall between this run and the next, the last character by itself. */
function codeRun(run: string, seen: Set<string>): string[] {
  const last = Array.from(run).at(-1) ?? '';
  seen.add(last);
  return [...codePairs(run), codeCharacter(last)];
}

function codeUnseen(runs: string[], seen: Set<string>): string[] {
  const fresh = [...new Set(runs.join(''))].filter((char) => !seen.has(char));
  for (const char of fresh) seen.add(char);
  return fresh.map(codeCharacter);
}

/** English words that their stem does not show, each once a page: they come before other words of it. */
function codeInflected(lines: string[], fold: Fold, seen: Set<string>): string[] {
  const words = lines.flatMap((line) => listWords(line, fold));
  const fresh = [...new Set(words)].filter((word) => stem(word) !== word && !seen.has(word));
  for (const word of fresh) seen.add(word);
  return fresh.map((word) => codeWhole('ze', word));
}

/** Amounts by their value, each once a page: 1.2亿元 is found however it is asked for. */
function codeAmounts(lines: string[], seen: Set<string>): string[] {
  const codes = [...new Set(lines.flatMap(listAmounts).map(codeAmount))];
  const fresh = codes.filter((code) => !seen.has(code));
  for (const code of fresh) seen.add(code);
  return fresh;
}

function codeSpellings({ syllables, initials }: Spelling): string[] {
  const spell = (range: Range, parts: string[]): string[] =>
    parts.map((_, at) => codeSpelling(range, parts.slice(at).join('')));
  return [...spell('zp', syllables), ...spell('zi', initials)];
}
