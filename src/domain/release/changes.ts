import type { z } from 'zod';
import { getFileSchema, type Language, type SingleName } from '../check/content.ts';
import { findTitle } from '../check/schema-shape.ts';
import { findEntryTitle, type CollectionName } from '../collections.ts';
import { isDraft } from '../draft.ts';
import {
  isGroup,
  listFieldChanges,
  type FieldChange as Difference,
  type FieldGroup,
} from '../field-changes.ts';

/** A file of `content/` as it is written, before its schema reads it. */
export interface WrittenFile {
  readonly collection: CollectionName | SingleName;
  readonly slug: string;
  /** Undefined where the collection is written once. */
  readonly language: Language | undefined;
  readonly data: FieldGroup;
  readonly body: string;
}

/** A content folder by its files' paths. */
export type WrittenFolder = ReadonlyMap<string, WrittenFile>;

/** A field that reads otherwise; undefined where it was not there, or is not there any more. */
export interface FieldChange {
  /** The Chinese names on the way to it, as `投资 · 投资构成第2项 · 金额`. */
  readonly label: string;
  /** The way to it without the places of items, as `investment.split.amount`. */
  readonly field: string;
  readonly language: Language | undefined;
  readonly before: unknown;
  readonly after: unknown;
}

/** What becomes of an entry: `withdrawn` is a project that says so, `removed` one whose file is gone. */
export type ChangeKind = 'new' | 'changed' | 'withdrawn' | 'removed';

/** An entry that the public will see otherwise. */
export interface EntryChange {
  readonly kind: ChangeKind;
  readonly collection: CollectionName | SingleName;
  readonly slug: string;
  /** Its Chinese name; its slug where it has none. */
  readonly title: string;
  /** A project's number. */
  readonly number: string | undefined;
  readonly fields: readonly FieldChange[];
}

const BODY = '正文';

function nameField(schema: z.ZodType, path: Difference['path']): string {
  return path
    .map((step, at) =>
      typeof step === 'number'
        ? `第${step + 1}项`
        : ` · ${findTitle(schema, path.slice(0, at + 1)) ?? step}`,
    )
    .join('')
    .slice(' · '.length);
}

const isListOfGroups = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.some(isGroup);

/** Lists of groups item by item; where items came or went, those that did and no more. */
function lookInside({ path, old, next }: Difference): Difference[] {
  if (!isListOfGroups(old) && !isListOfGroups(next)) return [{ path, old, next }];
  const toItems = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
  const [before, after] = [toItems(old), toItems(next)];
  if (before.length === after.length)
    return before.flatMap((item, at) =>
      listFieldChanges(item, after[at], 'whole', [...path, at]).flatMap(lookInside),
    );
  const pick = (items: readonly unknown[], others: readonly unknown[]) => {
    const known = new Set(others.map((item) => JSON.stringify(item)));
    return [...items.entries()].filter(([, item]) => !known.has(JSON.stringify(item)));
  };
  return [
    ...pick(before, after).map(([at, item]) => ({
      path: [...path, at],
      old: item,
      next: undefined,
    })),
    ...pick(after, before).map(([at, item]) => ({
      path: [...path, at],
      old: undefined,
      next: item,
    })),
  ];
}

function compareFiles(before: WrittenFile | undefined, after: WrittenFile | undefined) {
  const either = after ?? before;
  if (either === undefined) return [];
  const { collection, language } = either;
  const schema = getFileSchema(collection, language);
  const changes = listFieldChanges(before?.data ?? {}, after?.data ?? {}, 'whole');
  const fields = changes.flatMap(lookInside).map(({ path, old, next }): FieldChange => {
    const field = path.filter((step) => typeof step === 'string').join('.');
    return { label: nameField(schema, path), field, language, before: old, after: next };
  });
  const [was, is] = [before?.body ?? '', after?.body ?? ''];
  return was === is
    ? fields
    : [...fields, { label: BODY, field: BODY, language, before: was, after: is }];
}

interface Pair {
  before?: WrittenFile;
  after?: WrittenFile;
}

/** The files of one entry on both sides: its own, and its English one. */
interface EntryPairs {
  main: Pair;
  english: Pair;
}

function pairUp(before: WrittenFolder, after: WrittenFolder): EntryPairs[] {
  const entries = new Map<string, EntryPairs>();
  const put = (file: WrittenFile, side: 'before' | 'after') => {
    const key = `${file.collection}/${file.slug}`;
    const pairs = entries.get(key) ?? { main: {}, english: {} };
    pairs[file.language === 'en' ? 'english' : 'main'][side] = file;
    entries.set(key, pairs);
  };
  for (const file of before.values()) put(file, 'before');
  for (const file of after.values()) put(file, 'after');
  return [...entries.values()];
}

function findKind({ before, after }: Pair): ChangeKind {
  if (before === undefined && after !== undefined) return 'new';
  if (after === undefined && before !== undefined) return 'removed';
  const withdrawn = (file: WrittenFile | undefined) => file?.data['stage'] === 'withdrawn';
  return withdrawn(after) && !withdrawn(before) ? 'withdrawn' : 'changed';
}

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function describeEntry({ main, english }: EntryPairs): EntryChange | undefined {
  const file = main.after ?? main.before ?? english.after ?? english.before;
  if (file === undefined) return undefined;
  const kind = findKind(main);
  // Every field of what is new or gone is new or gone; its name says that.
  const whole = kind === 'new' || kind === 'removed';
  const fields = [main, english].flatMap((pair) => compareFiles(pair.before, pair.after));
  if (!whole && fields.length === 0) return undefined;
  const { number } = file.data;
  return {
    kind,
    collection: file.collection,
    slug: file.slug,
    title: findEntryTitle(file.data) ?? file.slug,
    number: readText(number),
    fields: whole ? [] : fields,
  };
}

/** The files that the public sees: none of an entry whose Chinese file says that it is a draft. */
function leaveOutDrafts(folder: WrittenFolder): WrittenFolder {
  const keyOf = ({ collection, slug }: WrittenFile) => `${collection}/${slug}`;
  const drafts = new Set([...folder.values()].filter(({ data }) => isDraft(data)).map(keyOf));
  return new Map([...folder].filter(([, file]) => !drafts.has(keyOf(file))));
}

/** What the public will see otherwise in one content folder than in the other, entry by entry. */
export function listChanges(before: WrittenFolder, after: WrittenFolder): EntryChange[] {
  return pairUp(leaveOutDrafts(before), leaveOutDrafts(after)).flatMap(
    (pairs) => describeEntry(pairs) ?? [],
  );
}
