import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, type Node, type ParsedNode } from 'yaml';
import { isGroup } from '#src/domain/field-changes.ts';
import { parseMarkdownFile, parseYaml } from '../markdown-file.ts';
import { formatMarkdownFile, formatYaml } from './format-file.ts';

/** A stretch of the source and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

type Group = Record<string, unknown>;

/** A value as it stands within a flow collection, `{ item: 厂房, amount: 20万元 }`. */
function formatInFlow(value: unknown): string {
  const doc = new Document([value]);
  (doc.contents as unknown as { flow: boolean }).flow = true;
  return doc.toString({ lineWidth: 0 }).trim().slice(2, -2);
}

function formatScalar(value: unknown, inFlow: boolean): string {
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value);
  // Within brackets a comma needs quotation marks, on a line of its own it does not.
  return inFlow ? formatInFlow(value) : formatYaml({ key: value }).slice('key: '.length, -1);
}

/** Edits of single values, or `undefined` where more than values changed. */
function editValues(
  node: ParsedNode | Node | null,
  old: unknown,
  next: unknown,
  outer = false,
): Edit[] | undefined {
  if (isDeepStrictEqual(old, next)) return [];
  if (isScalar(node) && typeof next !== 'object' && next !== undefined && node.range) {
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const [start, end] = node.range;
    return isBlock ? undefined : [{ start, end, text: formatScalar(next, outer) }];
  }
  const pairs: (Edit[] | undefined)[] = [];
  const inFlow = outer || (isCollection(node) && node.flow === true);
  if (isMap(node) && isGroup(old) && isGroup(next)) {
    const keys = Object.keys(old);
    if (!isDeepStrictEqual(new Set(keys), new Set(Object.keys(next)))) return undefined;
    for (const key of keys)
      pairs.push(editValues(node.get(key, true) as Node | null, old[key], next[key], inFlow));
  } else if (isSeq(node) && Array.isArray(old) && Array.isArray(next)) {
    if (old.length !== next.length) return undefined;
    old.forEach((item, index) => {
      pairs.push(editValues(node.items[index] as Node, item, next[index], inFlow));
    });
  } else return undefined;
  return pairs.some((edits) => edits === undefined) ? undefined : pairs.flat().map((edit) => edit!);
}

interface Block {
  key: string;
  start: number;
  end: number;
  value: Node | null;
}

function listBlocks(yaml: string): Block[] {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return [];
  const pairs = contents.items.map((pair) => ({
    key: String((pair.key as unknown as { value: unknown }).value),
    start: (pair.key as unknown as { range: [number] }).range[0],
    value: pair.value,
  }));
  return pairs.map((pair, index) => ({ ...pair, end: pairs[index + 1]?.start ?? yaml.length }));
}

/** The block that a new key goes behind: the last there that comes before it in `order`. */
function findPlace(blocks: readonly Block[], key: string, order: readonly string[]): number {
  const before = order.slice(0, order.indexOf(key));
  return blocks.findLast((block) => before.includes(block.key))?.end ?? 0;
}

function listEdits(yaml: string, old: Group, next: Group, order: readonly string[]): Edit[] {
  const blocks = listBlocks(yaml);
  const changed = blocks.flatMap(({ key, start, end, value }): Edit[] => {
    if (!(key in next)) return [{ start, end, text: '' }];
    const whole = { start, end, text: formatYaml({ [key]: next[key] }) };
    return editValues(value, old[key], next[key]) ?? [whole];
  });
  const added = order
    .filter((key) => key in next && !(key in old))
    .map((key): Edit => {
      const at = findPlace(blocks, key, order);
      return { start: at, end: at, text: formatYaml({ [key]: next[key] }) };
    });
  return [...changed, ...added];
}

/** Edits one behind the other; those at one place in the order they were found. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = '';
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(at, start) + put;
    at = Math.max(at, end);
  }
  return text + source.slice(at);
}

/** What a file held and is to hold. */
export interface FilePatch {
  source: string;
  old: { data: Group; body: string };
  next: { data: Group; body: string };
  /** The keys of its schema, in their order. */
  order: readonly string[];
  isMarkdown: boolean;
}

function patchText({ source, old, next, order, isMarkdown }: FilePatch): string {
  if (!isMarkdown) return applyEdits(source, listEdits(source, old.data, next.data, order));
  const [, open, yaml] = /^(\uFEFF?---\r?\n)([\s\S]*?\r?\n)---\r?\n/.exec(source)!;
  const head = applyEdits(yaml!, listEdits(yaml!, old.data, next.data, order));
  const rest = source.slice(open!.length + yaml!.length);
  const body = old.body === next.body ? rest : `---\n\n${next.body.trim()}\n`;
  return open! + head + body;
}

/**
 * A content file with some of its values changed, and every other byte as it was: comments, unknown
 * keys and ways of writing stay. Where that cannot be done the file is printed anew.
 */
export function patchFile(patch: FilePatch): string {
  const { next, isMarkdown } = patch;
  const text = patchText(patch);
  try {
    const read = isMarkdown ? parseMarkdownFile(text) : { data: parseYaml(text), body: '' };
    const isRight = isDeepStrictEqual(read.data, next.data) && read.body.trim() === next.body.trim();
    if (isRight) return text;
  } catch {
    // The patch broke the file: it is printed anew below.
  }
  return isMarkdown ? formatMarkdownFile(next.data, next.body) : formatYaml(next.data);
}
