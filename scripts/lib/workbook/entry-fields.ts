import type { Language } from '#src/domain/check/content.ts';
import type { CollectionName } from '#src/domain/collections.ts';
import { findPartFaults, PROJECT_PARTS, splitParts } from '#src/domain/project/parts.ts';

/** A file's fields as they stand in it, with its prose under `BODY`. */
export type Fields = Record<string, unknown>;

/** Where the prose stands among the fields: the check calls it so too. */
export const BODY = '正文';

/** Prose as a field: a project's by its parts; `undefined` where these are not the six. */
export function cutBody(
  collection: CollectionName,
  language: Language,
  body: string,
): string | Record<string, string> | undefined {
  if (collection !== 'projects') return body.trim();
  if (findPartFaults(body, language).length > 0) return undefined;
  const texts = splitParts(body).map(({ markdown }) => markdown);
  return Object.fromEntries(PROJECT_PARTS.map(({ id }, index) => [id, texts[index]!]));
}

/** Prose put together again, without line ends around it. */
export function joinBody(language: Language, field: unknown): string {
  if (typeof field !== 'object' || field === null) return typeof field === 'string' ? field : '';
  const parts = field as Record<string, string | undefined>;
  return PROJECT_PARTS.filter(({ id }) => parts[id] !== undefined)
    .map((part) => `## ${part[language]}\n\n${parts[part.id]}`)
    .join('\n\n');
}

/** The value at the end of a path; `undefined` where the path ends before. */
export const getAt = (fields: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[step]
        : undefined,
    fields,
  );

/** Sets what a path leads to; `undefined` takes it away, and groups that are then empty with it. */
export function setAt(fields: Fields, path: readonly string[], value: unknown): void {
  const [step, ...rest] = path as [string, ...string[]];
  if (rest.length > 0) {
    const inner = (fields[step] ?? {}) as Fields;
    setAt(inner, rest, value);
    if (Object.keys(inner).length > 0) fields[step] = inner;
    else delete fields[step];
  } else if (value === undefined) delete fields[step];
  else fields[step] = value;
}
