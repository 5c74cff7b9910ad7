import { z } from 'zod';
import { recordSchema } from './record.ts';

/** What kind of value a field holds, as readers are told; names in the dictionaries. */
export const FIELD_TYPES = [
  'text',
  'code',
  'number',
  'integer',
  'boolean',
  'date',
  'url',
  'group',
  'list',
  'measure',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One field of the published record, as the page of fields lists it. */
export interface PublishedField {
  /** `investment.totalCny`, `stageHistory[].date`. */
  path: string;
  type: FieldType;
  /** Whether it may be null. */
  nullable: boolean;
  name: { zh: string; en: string };
  meaning: { zh: string; en: string };
  unit?: string;
  oc4ids?: string;
}

interface Node {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: readonly Node[];
  [note: `x-${string}`]: string | undefined;
}

/** The node that holds a value where null is another possibility. */
function leaveOutNull(node: Node): { node: Node; nullable: boolean } {
  const others = node.anyOf?.filter(({ type }) => type !== 'null');
  if (others?.length === 1) return { node: { ...others[0], ...node }, nullable: true };
  if (!Array.isArray(node.type)) return { node, nullable: false };
  const [type] = (node.type as readonly string[]).filter((name) => name !== 'null');
  return { node: { ...node, ...(type === undefined ? {} : { type }) }, nullable: true };
}

const hasKeys = ({ properties = {} }: Node, ...keys: readonly string[]) =>
  keys.every((key) => Object.hasOwn(properties, key));

/** A text in every language is one field, not four. */
const isTexts = (node: Node) => hasKeys(node, 'zh-Hans');

function typeOfGroup(node: Node): FieldType {
  if (hasKeys(node, 'value', 'reason')) return 'measure';
  if (!isTexts(node)) return 'group';
  return node.properties?.['zh-Hans']?.format === 'uri' ? 'url' : 'text';
}

function typeOf(node: Node): FieldType {
  const { type, format, enum: values, const: fixed } = node;
  if (type === 'object') return typeOfGroup(node);
  if (type === 'array') return 'list';
  if (values !== undefined || fixed !== undefined) return 'code';
  if (format === 'date') return 'date';
  if (format === 'uri') return 'url';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  return 'text';
}

function toField(path: string, node: Node, nullable: boolean): PublishedField {
  const note = (name: string) => node[`x-${name}`];
  const unit = note('unit');
  const oc4ids = note('oc4ids');
  return {
    path,
    type: typeOf(node),
    nullable,
    name: { zh: note('name-zh') ?? path, en: note('name-en') ?? path },
    meaning: { zh: note('meaning-zh') ?? '', en: note('meaning-en') ?? '' },
    ...(unit === undefined ? {} : { unit }),
    ...(oc4ids === undefined ? {} : { oc4ids }),
  };
}

function walk(path: string, raw: Node): PublishedField[] {
  const { node, nullable } = leaveOutNull(raw);
  const own = path === '' ? [] : [toField(path, node, nullable)];
  if (isTexts(node)) return own;
  const inner = node.items ? leaveOutNull(node.items).node : node;
  const base = node.items ? `${path}[]` : path;
  const children = Object.entries(inner.properties ?? {}).flatMap(([key, child]) =>
    walk(base === '' ? key : `${base}.${key}`, child),
  );
  return [...own, ...children];
}

/** Every field of the published record, outer before inner, read off its schema. */
export const PUBLISHED_FIELDS: readonly PublishedField[] = walk(
  '',
  z.toJSONSchema(recordSchema) as Node,
);

/** The fields as the page lists them: what every measure is made of stands there once, in words. */
export const LISTED_FIELDS: readonly PublishedField[] = PUBLISHED_FIELDS.filter(
  ({ path }) => !/^measures\.\w+\.(?:value|reason)$/.test(path),
);
