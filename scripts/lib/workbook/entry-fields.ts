import type { Language } from '#src/domain/check/content.ts';
import type { CollectionName } from '#src/domain/collections.ts';
import { findPartFaults, PROJECT_PARTS, splitParts } from '#src/domain/project/parts.ts';

/** A file's fields as they stand in it, with its prose under `BODY`. */
export type Fields = Record<string, unknown>;

/** Where the prose stands among the fields: the check calls it so too. */
export const BODY = '正文';

/** Whether a project's prose can stand in cells by its parts; of a draft's some may be still to write. */
export function isInParts(body: string, language: Language, isDraft: boolean): boolean {
  if (!isDraft) return findPartFaults(body, language).length === 0;
  const written = splitParts(body).filter(({ markdown }) => markdown !== '');
  const headings = PROJECT_PARTS.map((part) => part[language]).filter((heading) =>
    written.some((part) => part.heading === heading),
  );
  const isOutside = body.split(/^##[ \t]/m)[0]!.trim() !== '';
  return !isOutside && headings.join('\n') === written.map(({ heading }) => heading).join('\n');
}

/** Prose as a field: a project's by its parts; `undefined` where it cannot be cut, or a draft has none. */
export function cutBody(
  collection: CollectionName,
  language: Language,
  body: string,
  isDraft = false,
): string | Record<string, string> | undefined {
  if (collection !== 'projects') return body.trim();
  if (!isInParts(body, language, isDraft)) return undefined;
  const texts = new Map(splitParts(body).map(({ heading, markdown }) => [heading, markdown]));
  const parts = PROJECT_PARTS.flatMap((part) => {
    const text = texts.get(part[language]) ?? '';
    return text === '' ? [] : [[part.id, text] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** Prose put together again, without line ends around it; a draft of a project has all its headings. */
export function joinBody(language: Language, field: unknown, isDraft = false): string {
  if (typeof field === 'string') return field;
  if (!isDraft && (typeof field !== 'object' || field === null)) return '';
  const parts = (field ?? {}) as Record<string, string | undefined>;
  return PROJECT_PARTS.filter(({ id }) => isDraft || parts[id] !== undefined)
    .map((part) => `## ${part[language]}\n\n${parts[part.id] ?? ''}`.trim())
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
