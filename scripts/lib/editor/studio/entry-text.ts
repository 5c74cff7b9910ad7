import { getFileSchema } from '#src/domain/check/content.ts';
import { listKeysAt, stepInto } from '#src/domain/check/schema-shape.ts';
import { isGroup } from '#src/domain/field-changes.ts';
import type { z } from 'zod';
import { cutFile, getIdentity, type ContentPlace } from '../../content/content-files.ts';
import { formatMarkdownFile, formatYaml, inOrder } from '../../content/format-file.ts';
import { patchFile } from '../../content/patch-file.ts';
import { mergeFields } from '../../workbook/merge-fields.ts';
import { mendTables } from './mend-tables.ts';

type Group = Record<string, unknown>;

/** Keys with full stops reach us as groups within groups (`0.65元` as `0` → `65元`): joined again. */
function joinKeys(value: unknown, before: string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[before.join('.'), value]];
  return Object.entries(value).flatMap(([key, item]) => joinKeys(item, [...before, key]));
}

const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0);

/** A form's field that nobody filled is no field of the file. */
function dropBlank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropBlank).filter((item) => !isBlank(item));
  if (!isGroup(value)) return typeof value === 'string' ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, dropBlank(item)] as const)
      .filter(([, item]) => !isBlank(item)),
  );
}

/** A switch that is off says no more than none at all, which is how files have it. */
function dropUnsaidNo(value: unknown, old: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item, index) =>
      dropUnsaidNo(item, Array.isArray(old) ? old[index] : undefined),
    );
  if (!isGroup(value)) return value;
  const was = isGroup(old) ? old : {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== false || key in was)
      .map(([key, item]) => [key, dropUnsaidNo(item, was[key])]),
  );
}

/** What the form copies from the Chinese side into the English file, though it stands there alone. */
function dropFacts(
  value: unknown,
  own: z.ZodType | undefined,
  facts: z.ZodType | undefined,
): unknown {
  if (Array.isArray(value))
    return value.map((item) => dropFacts(item, stepInto(own, 0), stepInto(facts, 0)));
  if (!isGroup(value) || !own) return value;
  const known = listKeysAt(own, []);
  if (known.length === 0) return value;
  const isFact = (key: string) => !known.includes(key) && stepInto(facts, key) !== undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isFact(key))
      .map(([key, item]) => [key, dropFacts(item, stepInto(own, key), stepInto(facts, key))]),
  );
}

function readFields(place: ContentPlace, data: unknown): Group {
  const { collection, language } = getIdentity(place);
  const fields = dropBlank(data);
  if (!isGroup(fields)) return {};
  const { terms } = fields;
  if (isGroup(terms)) fields['terms'] = Object.fromEntries(joinKeys(terms));
  if (language !== 'en') return fields;
  const schemas = [getFileSchema(collection, 'en'), getFileSchema(collection, 'zh')] as const;
  return dropFacts(fields, ...schemas) as Group;
}

/** A content file as it is to stand, and what its schema is to be asked about. */
export interface EntryText {
  readonly text: string;
  readonly data: Group;
  readonly body: string;
}

/**
 * The text of a content file from what a form sends: with the bytes that our one printer writes, and of
 * a file that is there every value and way of writing that was not changed.
 */
export function printEntry(place: ContentPlace, sent: string, old: string | undefined): EntryText {
  const { collection, language } = getIdentity(place);
  const schema = getFileSchema(collection, language);
  const order = listKeysAt(schema, []);
  const isMarkdown = language !== undefined;
  const form = cutFile(sent, place);
  const fields = readFields(place, form.data);
  const body = mendTables(form.body);
  if (old === undefined) {
    const said = dropUnsaidNo(fields, {}) as Group;
    const data = inOrder(said, [...order, ...Object.keys(said)]);
    return { text: isMarkdown ? formatMarkdownFile(data, body) : formatYaml(data), data, body };
  }
  const before = cutFile(old, place);
  const was = (isGroup(before.data) ? before.data : {}) as Group;
  const data = mergeFields(schema, was, dropUnsaidNo(fields, was)) as Group;
  const isSameBody = before.body.trim() === body.trim();
  const next = { data, body: isSameBody ? before.body : body };
  const known = [...order, ...Object.keys(data).filter((key) => !order.includes(key))];
  const patch = { source: old, old: { data: was, body: before.body }, next, order: known };
  return { text: patchFile({ ...patch, isMarkdown }), ...next };
}
