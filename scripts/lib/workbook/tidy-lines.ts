import type { Base } from './bases.ts';
import type { Candidate } from './candidate.ts';
import { BODY, getAt, setAt } from './entry-fields.ts';

const NAMES = ['title', 'name', 'label'];
/** Starts of lines that Markdown does not run together: lists, tables, headings, quotes, numbered points. */
const BLOCK = /^\s*(?:[-*+>|#]|\d+[.)、]|!\[|<|$)/;

/** A name is one line: Chinese needs no blank where it was broken, other words do. */
const toOneLine = (text: string): string =>
  text
    .replaceAll(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*|\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replaceAll(/\s*\n\s*/g, ' ');

const hasRunOn = (text: string): boolean => toParagraphs(text) !== text;

/** Lines broken by Alt+Enter as the paragraphs that they look like. */
function toParagraphs(text: string): string {
  const lines = text.split('\n');
  if (lines.some((line) => line.startsWith('```'))) return text;
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const isBreak = next !== undefined && !BLOCK.test(line) && !BLOCK.test(next);
      return isBreak ? `${line}\n` : line;
    })
    .join('\n');
}

function tidy(known: readonly unknown[], next: unknown, path: readonly string[]): unknown {
  if (typeof next !== 'string' || known.includes(next)) return next;
  if (path[0] !== BODY) return toOneLine(next);
  // Whoever wrote the text in lines of its own goes on doing so.
  const isLined = known.some((text) => typeof text === 'string' && hasRunOn(text));
  return isLined ? next : toParagraphs(next);
}

/** Makes of line breaks in what was changed what a person sees in the cell: paragraphs; names are one line. */
export function tidyLines({ old, fields }: Candidate, base: Base | undefined): void {
  for (const language of ['zh', 'en'] as const) {
    const before = [old?.[language]?.fields, base?.[language]];
    const prose = fields[language][BODY];
    const parts = typeof prose === 'object' && prose !== null ? Object.keys(prose) : [];
    const paths = [...NAMES.map((name) => [name]), [BODY], ...parts.map((part) => [BODY, part])];
    for (const path of paths) {
      const next = getAt(fields[language], path);
      const known = before.map((fields) => getAt(fields, path));
      const tidied = tidy(known, next, path);
      if (tidied !== next) setAt(fields[language], path, tidied);
    }
  }
}
