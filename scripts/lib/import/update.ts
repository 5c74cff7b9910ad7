import type { Language } from '#src/domain/check/content.ts';
import type { Candidate } from '../workbook/candidate.ts';
import { getKey, type SourceEntry } from '../workbook/entries.ts';
import { BODY, getAt, setAt, type Fields } from '../workbook/entry-fields.ts';
import { SHEETS } from '../workbook/sheet-plans.ts';
import { buildFields, type RowContext } from './build-fields.ts';
import { findCell } from './find-cell.ts';
import type { FieldMapping, Mapping } from './mapping.ts';
import { fillTemplate } from './template.ts';

/** Finds the project that a row is about, if the content has it. */
export type FindProject = (context: RowContext) => SourceEntry | undefined;

const toOneWord = (text: string) => text.replace(/\s+/g, '').toLowerCase();

/** Finds projects by the number that a row states, else by their Chinese title. */
export function createFindProject(projects: readonly SourceEntry[]): FindProject {
  const byNumber = new Map(projects.map((entry) => [getKey(entry), entry]));
  const byTitle = new Map(
    projects.map((entry) => [toOneWord(String(entry.zh.data['title'] as string)), entry]),
  );
  return ({ row, mapping }) => {
    const { column } = mapping.number;
    const number = column === undefined ? undefined : findCell(row, column, mapping)?.text;
    const title = mapping.zh['title'];
    const names = title && !Array.isArray(title) ? title.column : undefined;
    const found = names === undefined ? undefined : findCell(row, names, mapping)?.text;
    return byNumber.get(number ?? '') ?? byTitle.get(toOneWord(found ?? ''));
  };
}

/** What a row itself says: what is the same for every row would undo what has become of a project. */
const isFromRow = (field: FieldMapping): boolean =>
  Array.isArray(field) || (field.value === undefined && field.present === undefined);

function putOver(fields: Fields, data: Fields, path: readonly string[] = []): void {
  for (const [key, value] of Object.entries(data)) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isGroup) putOver(fields, value as Fields, [...path, key]);
    else setAt(fields, [...path, key], value);
  }
}

function putBodyOver(fields: Fields, context: RowContext, language: Language): void {
  const templates: Mapping['body']['zh'] = context.mapping.body[language] ?? {};
  for (const [part, template] of Object.entries(templates)) {
    const text = fillTemplate(template, context.row, context.mapping);
    if (text !== undefined && getAt(fields, [BODY, part]) !== undefined)
      setAt(fields, [BODY, part], text);
  }
}

/**
 * A row about a project that the content has: its filled cells over what stands there. Cells that
 * cannot be used are the candidate's faults.
 */
export function makeUpdate(context: RowContext, old: SourceEntry, sheet: string): Candidate {
  const { row, mapping } = context;
  const place = { sheet, numbers: [row.number] };
  const plans = SHEETS.filter(({ kind }) => kind === old.kind);
  const candidate: Candidate = {
    kind: old.kind,
    key: getKey(old),
    slug: old.slug,
    old,
    fields: { zh: structuredClone(old.zh.fields), en: structuredClone(old.en?.fields ?? {}) },
    rows: new Map(plans.map(({ id }) => [id, place])),
    faults: [],
  };
  for (const language of old.en ? (['zh', 'en'] as const) : (['zh'] as const)) {
    const fields = Object.entries(mapping[language] ?? {}).filter(([, field]) => isFromRow(field));
    const built = buildFields(Object.fromEntries(fields), context);
    candidate.faults.push(...built.faults.map((fault) => ({ sheet, ...fault })));
    putOver(candidate.fields[language], built.data);
    putBodyOver(candidate.fields[language], context, language);
  }
  return candidate;
}
