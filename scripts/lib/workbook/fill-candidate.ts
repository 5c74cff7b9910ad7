import type { Language } from '#src/domain/check/content.ts';
import { CellFault } from '../import/cell.ts';
import type { Candidate } from './candidate.ts';
import { readCell } from './cells.ts';
import type { Column } from './columns.ts';
import { getAt, setAt, type Fields } from './entry-fields.ts';
import type { FilledRow, FilledSheet } from './filled-sheet.ts';
import type { Names } from './names.ts';
import { getColumnId, SLUG_PATH } from './sheet-plans.ts';

/** Workbooks that went out before held a share below 1 as a bare number: it is what the content has. */
function isShareOf(known: unknown, { schema, notes }: Column, cell: string): boolean {
  if (known === undefined || notes.unit !== '%') return false;
  const [before, now] = [schema.safeParse(known), schema.safeParse(`${cell.trim()}%`)];
  return before.success && now.success && before.data === now.data;
}

/** A row's cells by their fields, in both languages; a cell that cannot be used is the entry's fault. */
function readRow(
  { plan, name }: FilledSheet,
  row: FilledRow,
  candidate: Candidate,
  names: Names,
): { column: Column; value: unknown }[] {
  return plan.columns
    .filter(({ path }) => path !== SLUG_PATH)
    .map((column) => {
      const cell = row.cells.get(getColumnId(column)) ?? '';
      try {
        return { column, value: readCell(column, cell, names) };
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        const known = getAt(candidate.old?.[column.language]?.fields, column.path);
        if (isShareOf(known, column, cell)) return { column, value: known };
        const { column: title, message } = error;
        candidate.faults.push({ sheet: name, row: row.number, column: title, reason: message });
        return { column, value: undefined };
      }
    });
}

/** Sets the fields that a row of a sheet without a list holds. */
export function fillFields(
  sheet: FilledSheet,
  row: FilledRow,
  candidate: Candidate,
  names: Names,
): void {
  for (const { column, value } of readRow(sheet, row, candidate, names))
    setAt(candidate.fields[column.language], column.path, value);
}

function fillTerms(sheet: FilledSheet, rows: readonly FilledRow[], candidate: Candidate): void {
  const terms: Record<string, string> = {};
  const [term, english] = sheet.plan.columns.map(getColumnId) as [string, string];
  for (const row of rows) {
    const word = row.cells.get(term)!.trim();
    const place = { sheet: sheet.name, row: row.number, column: sheet.plan.columns[0]!.title };
    if (word === '') candidate.faults.push({ ...place, reason: '这一格是空的，请填写' });
    else if (Object.hasOwn(terms, word))
      candidate.faults.push({ ...place, reason: `“${word}”写了两次，请留一行` });
    else terms[word] = row.cells.get(english)!.replace(/\r\n?/g, '\n').trim();
  }
  const isEmpty = Object.keys(terms).length === 0;
  setAt(candidate.fields.en, sheet.plan.list!.path, isEmpty ? undefined : terms);
}

/** Sets a list to what the rows of its sheet say; no row, no list. */
export function fillList(
  sheet: FilledSheet,
  rows: readonly FilledRow[],
  candidate: Candidate,
  names: Names,
): void {
  const { list, columns } = sheet.plan;
  if (list!.isRecord) {
    fillTerms(sheet, rows, candidate);
    return;
  }
  const languages = new Set<Language>(columns.map(({ language }) => language));
  const read = rows.map((row) => readRow(sheet, row, candidate, names));
  for (const language of languages) {
    const items = read.map((cells) => {
      const item: Fields = {};
      for (const { column, value } of cells)
        if (column.language === language) setAt(item, column.path, value);
      return item;
    });
    // The other language may have more items: rows behind this one's last say nothing of it.
    const last = items.findLastIndex((item) => Object.keys(item).length > 0);
    setAt(candidate.fields[language], list!.path, last < 0 ? undefined : items.slice(0, last + 1));
  }
}
