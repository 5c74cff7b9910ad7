import { isDeepStrictEqual } from 'node:util';
import type { Language } from '#src/domain/check/content.ts';
import { isDraft } from '#src/domain/draft.ts';
import { CellFault } from '../import/cell.ts';
import { readCell, writeCell, type CellContent } from './cells.ts';
import type { Column } from './columns.ts';
import type { SourceEntry, SourceFile } from './entries.ts';
import { BODY, getAt, isInParts } from './entry-fields.ts';
import type { Names } from './names.ts';
import { SHEETS, SLUG_PATH, type SheetPlan } from './sheet-plans.ts';

const LONGEST_CELL = 32_767;

/** A cell as it reads once the workbook has been opened: spreadsheets keep 15 digits of a number. */
function toText(cell: CellContent): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cell;
}

function findCellLoss(column: Column, value: unknown, names: Names): string | undefined {
  const cell = writeCell(column, value, names);
  if (cell === undefined) return undefined;
  const text = toText(cell);
  if (text.length > LONGEST_CELL) return `${column.title}超过 ${LONGEST_CELL} 字，一格放不下`;
  const parse = (read: unknown) =>
    [read].flat().map((item: unknown) => column.schema.safeParse(item).data);
  try {
    const isSame = isDeepStrictEqual(parse(value), parse(readCell(column, text, names)));
    return isSame ? undefined : `${column.title}写进一格后读不回原样`;
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    return `${column.title}：${error.message}`;
  }
}

function listValues(plan: SheetPlan, column: Column, entry: SourceEntry): unknown[] {
  const fields = entry[column.language]?.fields;
  if (!plan.list) return [getAt(fields, column.path)];
  if (plan.list.isRecord) return [];
  const items = getAt(fields, plan.list.path);
  return Array.isArray(items) ? items.map((item) => getAt(item, column.path)) : [];
}

/** Why an entry cannot stand in a workbook and be read back the same; `undefined` where it can. */
export function findLoss(entry: SourceEntry, names: Names): string | undefined {
  const isAsDraft = isDraft(entry.zh.data);
  const isCut = (file: SourceFile, language: Language) =>
    BODY in file.fields || isInParts(file.body, language, isAsDraft);
  const hasProse = entry.kind.collection !== 'projects' || isCut(entry.zh, 'zh');
  if (!hasProse || (entry.kind.isSplit && entry.en && !isCut(entry.en, 'en')))
    return '正文不合六部分体例，没有写进工作簿，请先改好（npm run check）';
  for (const plan of SHEETS.filter(({ kind }) => kind === entry.kind))
    for (const column of plan.columns)
      for (const value of column.path === SLUG_PATH ? [] : listValues(plan, column, entry)) {
        const loss = findCellLoss(column, value, names);
        if (loss !== undefined) return `${loss}；没有写进工作簿，请先在文件里改`;
      }
  return undefined;
}
