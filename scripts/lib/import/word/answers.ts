import { toHalfWidth } from '#src/domain/number-text.ts';
import type { ProjectPart } from '#src/domain/project/parts.ts';
import { normalizeName } from '../table.ts';
import { isPersonal } from './personal.ts';
import { findPart } from './part-names.ts';
import type { Block, WordDocument } from './read-docx.ts';

/** What a proposal answers: the values of its labels, and the text of its parts. */
export interface Answers {
  /** The first heading or line, where no label gives the name. */
  readonly title: string | undefined;
  /** Values by the names of their labels, as `normalizeName` makes them. */
  readonly cells: ReadonlyMap<string, string>;
  /** Markdown of each part there is. */
  readonly parts: ReadonlyMap<ProjectPart, string>;
  /** Labels that no field goes by. */
  readonly unknown: readonly { readonly label: string; readonly text: string }[];
  /** Text that stands in no part. */
  readonly outside: readonly string[];
  /** Lines with a person's name or telephone: they stand nowhere else. */
  readonly personal: readonly string[];
}

const NUMBERING = /^\s*[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．]\s*/;
const LABELLED = /^([^：:\n]{2,16})[：:]\s*([\s\S]+)$/;
const BRACKET = /^(.+?)[（(]([^（）()]+)[）)]$/;
const BARE_NUMBER = /^[\d,，.．]+$/;

/** Paragraphs apart, points of one list together. */
const joinMarkdown = (pieces: readonly string[]): string =>
  pieces.join('\n\n').replaceAll(/^(- .*)\n\n(?=- )/gm, '$1\n');

/** Reads one document; `known` are the names of labels that fields go by. */
class Reading {
  readonly cells = new Map<string, string>();
  readonly parts = new Map<ProjectPart, string[]>();
  readonly unknown: { label: string; text: string }[] = [];
  readonly outside: string[] = [];
  readonly personal: string[] = [];
  title: string | undefined;
  #part: ProjectPart | undefined;
  readonly #known: ReadonlySet<string>;

  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** A label as fields know it: `总投资（亿元）` is 总投资, and a bare number then is one of 亿元. */
  #match(label: string, text: string): { name: string; text: string } | undefined {
    const name = normalizeName(label.replace(NUMBERING, ''));
    if (this.#known.has(name)) return { name, text };
    const [, plain, unit = ''] = BRACKET.exec(name) ?? [];
    if (plain === undefined || !this.#known.has(plain)) return undefined;
    return { name: plain, text: BARE_NUMBER.test(toHalfWidth(text)) ? `${text}${unit}` : text };
  }

  /** Takes a labelled value; the first of two counts. Says whether a field goes by the label. */
  #take(label: string, text: string): boolean {
    const found = this.#match(label, text.trim());
    if (found === undefined) return false;
    if (this.#isWithheld(found.text)) return true;
    if (!this.cells.has(found.name)) this.cells.set(found.name, found.text);
    return true;
  }

  #isWithheld(line: string): boolean {
    if (!isPersonal(line)) return false;
    if (!this.personal.includes(line)) this.personal.push(line);
    return true;
  }

  #append(text: string): void {
    const lines = text.split('\n').filter((line) => !this.#isWithheld(line));
    const markdown = lines.join('\n');
    if (markdown.trim() === '') return;
    if (this.#part === undefined) {
      this.outside.push(markdown);
      return;
    }
    this.parts.set(this.#part, [...(this.parts.get(this.#part) ?? []), markdown]);
  }

  #begin(part: ProjectPart, name: string, text: string): void {
    this.#part = part;
    if (!this.parts.has(part)) this.parts.set(part, []);
    if (text === '') return;
    if (!isPersonal(text)) this.#take(name, text);
    this.#append(text);
  }

  #readLine(line: string, { heading, point }: { heading: boolean; point: boolean }): void {
    const plain = line.replace(NUMBERING, '');
    const [, label, text = ''] = LABELLED.exec(plain) ?? [];
    const name = (label ?? plain.replace(/[：:]$/, '')).trim();
    const part = findPart(name);
    if (part !== undefined) return this.#begin(part, name, label === undefined ? '' : text.trim());
    const isTaken = label !== undefined && this.#take(label, text);
    if (this.#part !== undefined)
      return this.#append(heading ? `### ${plain}` : point ? `- ${plain}` : line);
    if (isTaken) return;
    if (label !== undefined) this.unknown.push({ label: name, text: text.trim() });
    else if (this.#isWithheld(line)) return;
    else if (this.title === undefined) this.title = plain;
    else this.outside.push(line);
  }

  readParagraph(block: Extract<Block, { kind: 'paragraph' }>): void {
    for (const line of block.text.split('\n')) {
      // Two labels on one line stand apart by a tab or blanks.
      const pieces = line.split(/\t+|\s{3,}|\u3000{2,}/).filter((piece) => piece.trim() !== '');
      const areLabels = pieces.length > 1 && pieces.every((piece) => LABELLED.test(piece));
      for (const piece of areLabels ? pieces : [line.replaceAll('\t', ' ')])
        if (piece.trim() !== '') this.#readLine(piece.trim(), block);
    }
  }

  #knows(cell: string): boolean {
    return (
      findPart(cell.replace(NUMBERING, '')) !== undefined || this.#match(cell, '') !== undefined
    );
  }

  #readFormRow(row: readonly string[]): void {
    const cells = row.filter((cell, at) => cell !== '' || at % 2 === 1);
    // A first cell that spans several rows names them all.
    const from = cells.length % 2 === 1 && cells.length > 1 && !this.#knows(cells[0] ?? '') ? 1 : 0;
    if (cells.length === 1) {
      this.readParagraph({ kind: 'paragraph', text: cells[0] ?? '', heading: false, point: false });
      return;
    }
    for (let at = from; at < cells.length; at += 2) {
      const [label = '', text = ''] = [cells[at], cells[at + 1]];
      const part = findPart(label.replace(NUMBERING, ''));
      if (part !== undefined) this.#begin(part, label.replace(NUMBERING, ''), text);
      else if (text !== '' && !this.#take(label, text)) this.unknown.push({ label, text });
    }
  }

  readTable(rows: readonly (readonly string[])[]): void {
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    const known = filled.filter((row) => row.some((cell, at) => at < 2 && this.#knows(cell)));
    if (known.length * 2 >= filled.length) {
      for (const row of filled) this.#readFormRow(row);
      // What follows a form is not the last part's text.
      this.#part = undefined;
      return;
    }
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
    const [head = [], ...rest] = filled;
    this.#append([line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n'));
  }
}

/**
 * Reads a proposal in the usual form: labels with their values (项目名称：…, or a form of cells), and the six
 * parts under headings or as cells of the form.
 */
export function readAnswers({ blocks }: WordDocument, known: ReadonlySet<string>): Answers {
  const reading = new Reading(known);
  for (const block of blocks) {
    if (block.kind === 'table') reading.readTable(block.rows);
    else reading.readParagraph(block);
  }
  const { title, cells, unknown, outside, personal } = reading;
  const parts = [...reading.parts]
    .map(([part, pieces]) => [part, joinMarkdown(pieces)] as const)
    .filter(([, markdown]) => markdown !== '');
  return { title, cells, parts: new Map(parts), unknown, outside, personal };
}
