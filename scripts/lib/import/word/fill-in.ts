import type { Content } from '#src/domain/check/content.ts';
import { findReference, type Lookups } from '../lookups.ts';
import type { Mapping } from '../mapping.ts';
import { normalizeName } from '../table.ts';
import type { Answers } from './answers.ts';

/** Proposals have it where our forms ask for 包装单位; it may be a company. */
export const BUILDER = '建设单位';
const MONTHS = /(\d+(?:\.\d+)?)\s*个月/;

/** The columns that a field of one value is read from. */
export const columnsOf = (mapping: Mapping, field: string): readonly string[] => {
  const source = mapping.zh[field];
  return source === undefined || Array.isArray(source) ? [] : [source.column ?? []].flat();
};

/** The one town whose name the texts have, with or without 镇 and 乡. */
function findTown(texts: readonly string[], { towns }: Content): string | undefined {
  const found = [...towns.zh.values()].filter(({ data: { name } }) =>
    texts.some((text) => text.includes(name.replace(/[镇乡]$/, ''))),
  );
  return found.length === 1 ? found[0]?.data.name : undefined;
}

/** Answers with what only reads between the lines: the town in the place's name, the modes in a sentence. */
export function fillIn(
  answers: Answers,
  title: string,
  { mapping, content, lookups }: { mapping: Mapping; content: Content; lookups: Lookups },
): ReadonlyMap<string, string> {
  const cells = new Map(answers.cells);
  const [name] = columnsOf(mapping, 'title');
  if (name !== undefined) cells.set(normalizeName(name), title);
  const [townColumn = ''] = columnsOf(mapping, 'town');
  const places = columnsOf(mapping, 'place').map(
    (column) => cells.get(normalizeName(column)) ?? '',
  );
  const town = findTown([...places, title], content);
  if (town !== undefined && !cells.has(normalizeName(townColumn)))
    cells.set(normalizeName(townColumn), town);
  const [modeColumn = ''] = columnsOf(mapping, 'modes');
  const stated = cells.get(normalizeName(modeColumn)) ?? answers.parts.get('cooperation') ?? '';
  const modes = Object.keys(mapping.tables['modes'] ?? {}).filter((mode) => stated.includes(mode));
  if (modes.length > 0) cells.set(normalizeName(modeColumn), modes.join('、'));
  const unitColumns = columnsOf(mapping, 'unit').map(normalizeName);
  const builder = cells.get(BUILDER);
  const isUnit = builder !== undefined && 'slug' in findReference(lookups.units, builder);
  if (isUnit && !unitColumns.some((column) => cells.has(column)))
    cells.set(unitColumns[0] ?? '', builder);
  for (const column of columnsOf(mapping, 'constructionTime').map(normalizeName)) {
    const months = MONTHS.exec(cells.get(column) ?? '')?.[1];
    if (months !== undefined) cells.set(column, `${months}个月`);
  }
  const [scopeColumn = ''] = columnsOf(mapping, 'scope');
  const scope = answers.parts.get('scope');
  if (scope !== undefined && !cells.has(normalizeName(scopeColumn)))
    cells.set(normalizeName(scopeColumn), scope.replaceAll(/^(?:- |### )/gm, ''));
  return cells;
}
