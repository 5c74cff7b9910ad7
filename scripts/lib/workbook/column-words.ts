import type { CellContent } from './cells.ts';
import { NO, writeCell, YES } from './cells.ts';
import type { Column } from './columns.ts';
import { REQUIRED_MARK } from './layout.ts';
import type { Names } from './names.ts';

/** `总投资（万元）＊`: a column's name, its unit, and whether it must be filled. */
export function getHeading({ title, notes, kind, isList, isRequired }: Column): string {
  const unit = kind === 'measure' && !isList ? `（${notes.unit}）` : '';
  return `${title}${unit}${isRequired ? REQUIRED_MARK : ''}`;
}

function sayKind({ kind, isList, notes, choices, target }: Column): string {
  if (kind === 'boolean') return `写 ${YES} 或 ${NO}。`;
  if (kind === 'choice' && isList)
    return `可写几个，用顿号隔开：${[...choices!.values()].join('、')}。`;
  if (kind === 'choice') return '从下拉列表里选。';
  if (kind === 'reference')
    return isList || target === undefined ? '写名称，每行一个。' : '从下拉列表里选名称。';
  if (kind === 'day') return '日期，如 2026-11-23。';
  if (kind === 'number') return isList ? '数字，用顿号隔开。' : '只写数字。';
  if (kind === 'measure')
    return isList ? '带单位，用顿号隔开。' : `数字，单位${notes.unit}；用别的单位就连单位写。`;
  return isList ? '每行一条，用 Alt+Enter 换行。' : '';
}

/** The value that shows how a column is filled; `undefined` where its schema gives none. */
export function getExample(column: Column, names: Names): CellContent | undefined {
  const { kind, choices, target, notes, isList } = column;
  if (kind === 'boolean') return NO;
  if (target) return names.list(target)[0];
  if (choices) return [...choices.values()].slice(0, isList ? 2 : 1).join('、');
  return writeCell(column, notes.examples?.[0], names);
}

/** What a column is told by in a note: how it is written, what for, whether it may be empty. */
export function getHelp(column: Column): string {
  const { notes, isRequired } = column;
  const description = notes.description?.replace('写 true', `写 ${YES}`);
  return [
    `${isRequired ? '必填。' : ''}${sayKind(column)}`,
    ...(description === undefined ? [] : [`${description}。`]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
