import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Choice } from '#src/domain/book/selection.ts';
import { isLocale, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { CommandError } from '../command-error.ts';

/** What a project book is asked to be. */
export interface BookOptions {
  readonly locales: readonly Locale[];
  readonly choice: Choice;
  readonly out?: string;
}

const USAGE = `用法：npm run book -- [--language zh|zh-hant|en|all]
                     [--sector 产业 | --town 乡镇 | --projects 项目,项目 | --list 文件]
                     [--out 文件.pdf]
产业、乡镇写文件名或中文名称，项目写文件名或编号；--list 的文件一行一个项目，# 后为说明。
不写选项时生成全部项目的三种版本。`;

const fail = (problem: string, cause?: unknown) =>
  new CommandError(`${problem}\n${USAGE}`, { cause });

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ language: text, sector: text, town: text, projects: text, list: text, out: text },
      },
    }).values;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

function readLocales(language = 'all'): readonly Locale[] {
  if (language === 'all') return LOCALES;
  if (isLocale(language)) return [language];
  throw fail(`--language "${language}" 不是版本，请写 zh、zh-hant、en 或 all`);
}

/** The names in a file, one a line; what follows `#` is a remark. */
function readList(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw fail(`--list 读不到文件 ${file}`, cause);
  }
  return text.split('\n').map((line) => line.replace(/#.*/, '').trim());
}

function toList(option: string, names: readonly string[]): Choice {
  const given = names.map((name) => name.trim()).filter(Boolean);
  if (given.length === 0) throw fail(`${option} 里没有项目`);
  return { kind: 'list', names: given };
}

/** What the command line asks for. Throws a `CommandError` with the usage. */
export function readBookOptions(args: readonly string[]): BookOptions {
  const { language, sector, town, projects, list, out } = parse(args);
  const ways = [sector, town, projects, list].filter((way) => way !== undefined);
  if (ways.length > 1) throw fail('--sector、--town、--projects、--list 只能写一个');
  if (out !== undefined && !out.endsWith('.pdf')) throw fail(`--out "${out}" 应以 .pdf 结尾`);
  const choice = (): Choice => {
    if (sector !== undefined) return { kind: 'sector', name: sector };
    if (town !== undefined) return { kind: 'town', name: town };
    if (projects !== undefined) return toList('--projects', projects.split(/[,，]/));
    if (list !== undefined) return toList('--list', readList(list));
    return { kind: 'whole' };
  };
  return {
    locales: readLocales(language),
    choice: choice(),
    ...(out === undefined ? {} : { out }),
  };
}
