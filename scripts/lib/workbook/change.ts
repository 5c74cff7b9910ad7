import { isDeepStrictEqual } from 'node:util';
import { getEntryPath, getFileSchema, type Language } from '#src/domain/check/content.ts';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { listKeysAt } from '#src/domain/check/schema-shape.ts';
import { COLLECTIONS } from '#src/domain/collections.ts';
import { isDraft } from '#src/domain/draft.ts';
import { listFieldChanges, type FieldChange } from '#src/domain/field-changes.ts';
import { formatMarkdownFile, formatYaml, inOrder } from '../content/format-file.ts';
import { patchFile } from '../content/patch-file.ts';
import { findPlace, locate, parseField, type Candidate } from './candidate.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { BODY, getAt, joinBody, type Fields } from './entry-fields.ts';
import { isNamed } from './fault.ts';
import { mergeFields } from './merge-fields.ts';

/** One file that a workbook changes or makes. */
export interface FileChange {
  language: Language;
  /** Inside the content folder. */
  path: string;
  /** The file's new text. */
  print: () => string;
  /** What the workbook says, before its schema. */
  written: Fields;
  /** What the file's schema made of it; undefined where it refused it. */
  data: unknown;
  body: string;
  changes: FieldChange[];
}

/** An entry that a workbook changes; without files it is as it was. */
export interface EntryChange {
  candidate: Candidate;
  files: FileChange[];
}

function split(fields: Fields): { data: Fields; prose: unknown } {
  const { [BODY]: prose, ...data } = fields;
  return { data, prose };
}

const EMPTY_CELL = '这一格是空的，请填写';

/** The six parts of a project that nobody has written, each by its own cell. */
function listEmptyParts({ kind }: Candidate, prose: unknown) {
  if (kind.collection !== 'projects') return [];
  return PROJECT_PARTS.map(({ id }) => [BODY, id])
    .filter(([body, id]) => getAt({ [body!]: prose }, [body!, id!]) === undefined)
    .map((path) => ({ field: path.join('.'), message: EMPTY_CELL }));
}

/** Schemas speak of files: of a cell that is only empty the workbook says so itself. */
function isEmptyCell({ kind }: Candidate, language: Language, field: string, data: Fields) {
  const { path, index } = parseField(field);
  const place = findPlace(kind, language, field);
  if (!place?.column) return false;
  const list = place.plan.list ? getAt(data, place.plan.list.path) : undefined;
  const item = Array.isArray(list) ? (list as unknown[])[index ?? 0] : data;
  const within = place.plan.list ? path.slice(place.plan.list.path.length) : path;
  return getAt(item, within) === undefined;
}

function changeFile(candidate: Candidate, language: Language): FileChange | undefined {
  const { kind, old, slug } = candidate;
  const file = old?.[language];
  const next = split(candidate.fields[language]);
  const isAbsent = !file && Object.keys(next.data).length === 0 && next.prose === undefined;
  if (isAbsent && (language === 'en' || old)) return undefined;
  const schema = getFileSchema(kind.collection, language);
  const before = split(file?.fields ?? {});
  const data = (file ? mergeFields(schema, before.data, next.data) : next.data) as Fields;
  const isSameProse = file !== undefined && isDeepStrictEqual(before.prose, next.prose);
  if (isSameProse && isDeepStrictEqual(before.data, data)) return undefined;
  const isAsDraft = kind.collection === 'projects' && isDraft(candidate.fields.zh);
  const body = isSameProse ? file.body : joinBody(language, next.prose, isAsDraft);
  const parsed = parseEntry(schema, data);
  // A draft may lack parts until it is one no more.
  const isAsked = !isAsDraft && (!isSameProse || isDraft(old?.zh.data));
  const prose = isAsked ? listEmptyParts(candidate, next.prose) : [];
  const found = [...(parsed.ok ? [] : parsed.faults), ...prose].map(({ field, message }) => ({
    ...locate(candidate, language, field),
    reason: isEmptyCell(candidate, language, field, data) ? EMPTY_CELL : message,
  }));
  // A cell that could not be read is not told to be empty too.
  candidate.faults.push(...found.filter((fault) => !isNamed(candidate.faults, fault)));
  const isMarkdown = COLLECTIONS[kind.collection].kind === 'markdown';
  const order = listKeysAt(schema, []);
  const print = () => {
    const next = { data, body };
    if (file) return patchFile({ source: file.source, old: file, next, order, isMarkdown });
    const inPlace = inOrder(data, order);
    return isMarkdown ? formatMarkdownFile(inPlace, body) : formatYaml(inPlace);
  };
  const changes = file
    ? listFieldChanges(
        { ...before.data, [BODY]: before.prose },
        { ...data, [BODY]: next.prose },
        'items',
      )
    : [];
  const path = getEntryPath(kind.collection, slug, language);
  return {
    ...{ language, path, print, written: data, body, changes },
    data: parsed.ok ? parsed.data : undefined,
  };
}

/** What a workbook makes of an entry's files; what their schemas refuse is put down as its faults. */
export function changeEntry(candidate: Candidate): EntryChange {
  const isPlain = COLLECTIONS[candidate.kind.collection].kind === 'yaml';
  const languages: Language[] = isPlain ? ['zh'] : ['zh', 'en'];
  const files = languages
    .map((language) => changeFile(candidate, language))
    .filter((file) => file !== undefined);
  return { candidate, files };
}
