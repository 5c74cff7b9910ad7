import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { CommandError } from '../command-error.ts';
import { sayFileError } from '../content/yaml-words.ts';
import { parseYaml } from '../markdown-file.ts';
import { mappingSchema, type Mapping } from './mapping.ts';
import { findTable, type RawSheet } from './table.ts';

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

/** The one mapping in `dir` whose columns the table has. Throws a CommandError unless there is one. */
export function detectMapping(sheets: readonly RawSheet[], dir: string): Mapping {
  const fitting = listNames(dir)
    .map((name) => ({ name, mapping: loadMapping(name, dir) }))
    .filter(({ mapping }) => sheets.some(({ rows }) => findTable(rows, mapping.header)));
  if (fitting.length === 1) return fitting[0]!.mapping;
  const names = (fitting.length === 0 ? listNames(dir) : fitting.map(({ name }) => name)).join(
    '、',
  );
  throw new CommandError(
    fitting.length === 0
      ? `表头和现有映射都对不上，请用 --mapping 指定：${names}，或照 scripts/mappings 里的样子新写一个`
      : `几个映射都对得上，请用 --mapping 指定一个：${names}`,
  );
}
