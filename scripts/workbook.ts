// `npm run workbook -- [--unit NAME | --all] [--out FILE] [--force]`: a workbook for clerks, with a sheet a kind;
// empty, or with a unit's projects or everything filled in. `npm run import` takes it back.
import { parseArgs } from 'node:util';
import type { Content } from '#src/domain/check/content.ts';
import { CommandError } from './lib/command-error.ts';
import { readContent } from './lib/content/read-content.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { listNamedEntries } from './lib/workbook/entries.ts';
import { KINDS } from './lib/workbook/kinds.ts';
import { createNames, findUnit } from './lib/workbook/names.ts';
import { chooseEntries } from './lib/workbook/choose-entries.ts';
import { makeWorkbook } from './lib/workbook/make-workbook.ts';
import { refuseExisting, writeWorkbook } from './lib/write-workbook.ts';

const USAGE = '用法：npm run workbook -- [--unit 单位 | --all] [--out 文件.xlsx] [--force]';

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        unit: { type: 'string' },
        all: { type: 'boolean', default: false },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    if (values.unit !== undefined && values.all) throw new Error('one of both');
    return values;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

function nameWorkbook({ site, units }: Content, unit: string | undefined): string {
  const county = site?.data.county.zh ?? '';
  return `${county}${unit === undefined ? '' : (units.get(unit)?.data.name ?? unit)}招商项目工作簿`;
}

await runMain(async () => {
  const { unit, all, out, force } = readOptions();
  const { contentDir } = readFolders(process.env);
  const reading = await readContent(contentDir);
  const { content, findings } = reading;
  const names = createNames(listNamedEntries(content));
  const slug = unit === undefined ? undefined : findUnit(names, unit);
  const kinds = slug === undefined ? KINDS : KINDS.slice(0, 1);
  const { entries, leftOut } = chooseEntries(reading, kinds, names, {
    unit: slug,
    all,
  });
  const title = nameWorkbook(content, slug);
  const file = out ?? `drafts/${title}.xlsx`;
  if (!force) refuseExisting(file);
  const bytes = await makeWorkbook({ title, kinds, entries, names });
  writeWorkbook(file, bytes);
  for (const { file: left, reason } of leftOut) console.error(`${left}  ${reason}`);
  if (findings.length > 0)
    console.error(`另有 ${findings.length} 处问题，有问题的文件没有写进去，请运行 npm run check`);
  console.log(`写成 ${file}：已填 ${entries.length} 个`);
  return leftOut.length === 0 && findings.length === 0 ? 0 : 1;
});
