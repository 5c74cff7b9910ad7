import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { CommandError } from '../command-error.ts';
import { sayFileError } from '../content/yaml-words.ts';
import { parseYaml } from '../markdown-file.ts';
import { mappingSchema, type Mapping } from './mapping.ts';
import { listHeader } from './fit-columns.ts';
import { findTable, sayWanted, type RawSheet } from './table.ts';

const ENDING = '.yml';

function listNames(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length));
}

function readMapping(file: string): Mapping {
  let data: unknown;
  try {
    data = parseYaml(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file}  ${sayFileError(error)}`, { cause: error });
  }
  const parsed = parseEntry(mappingSchema, data);
  if (parsed.ok) return parsed.data;
  throw new CommandError(
    parsed.faults.map(({ field, message }) => `${file}  ${field}  ${message}`).join('\n'),
  );
}

/**
 * A mapping by its name in `dir` or by the path of its file. Throws a CommandError that lists the
 * names there are, or every fault of the file.
 */
export function loadMapping(name: string, dir: string): Mapping {
  const named = join(dir, `${name}${ENDING}`);
  const file = [named, name].find((path) => existsSync(path));
  if (file !== undefined) return readMapping(file);
  throw new CommandError(
    `没有名为 ${name} 的映射，可用：${listNames(dir).join('、')}，或写映射文件的路径`,
  );
}

/** What a table without a mapping lacks, with the columns that each has it by. */
function sayUnknown(mappings: readonly { name: string; mapping: Mapping }[]): string {
  const wanted = mappings.map(
    ({ name, mapping }) => `  ${mapping.title}（${name}）：${sayWanted(listHeader(mapping))}`,
  );
  return [
    '表头和现有映射都对不上。表头要在前 20 行里，同一行有下面一种表的这些列，请改列名再导入；是别的表的，照 scripts/mappings 里的样子新写一个映射：',
    ...wanted,
  ].join('\n');
}

/** The one mapping in `dir` whose columns the table has. Throws a CommandError unless there is one. */
export function detectMapping(sheets: readonly RawSheet[], dir: string): Mapping {
  const mappings = listNames(dir).map((name) => ({ name, mapping: loadMapping(name, dir) }));
  const fitting = mappings.filter(({ mapping }) =>
    sheets.some(({ rows }) => findTable(rows, listHeader(mapping))),
  );
  if (fitting.length === 1) return fitting[0]!.mapping;
  if (fitting.length === 0) throw new CommandError(sayUnknown(mappings));
  const names = fitting.map(({ name }) => name).join('、');
  throw new CommandError(`几个映射都对得上，请用 --mapping 指定一个：${names}`);
}
