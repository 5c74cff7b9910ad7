import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdownFile } from '#scripts/lib/markdown-file.ts';
import { formatMarkdownFile } from '#scripts/lib/content/format-file.ts';
import { readXlsx } from '#scripts/lib/import/read-xlsx.ts';
import { readBases } from '#scripts/lib/workbook/bases.ts';
import type { SourceEntry, SourceFile } from '#scripts/lib/workbook/entries.ts';
import { BODY, cutBody, joinBody, type Fields } from '#scripts/lib/workbook/entry-fields.ts';
import { readFilledSheets } from '#scripts/lib/workbook/filled-sheet.ts';
import { gatherEntries } from '#scripts/lib/workbook/gather.ts';
import { KINDS } from '#scripts/lib/workbook/kinds.ts';
import { dropEmpty } from '#scripts/lib/workbook/merge-fields.ts';
import { createNames, type NamedEntry } from '#scripts/lib/workbook/names.ts';
import { makeWorkbook } from '#scripts/lib/workbook/make-workbook.ts';
import { projectTextSchema } from '#src/domain/project/language.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { arbitraryProject } from './arbitrary-project.ts';
import { copyContent, exportFrom, importInto, readAll } from './county.ts';

test('the whole content goes to a workbook and back, and every file is the same to the byte', async () => {
  const dir = copyContent();
  const before = readAll(dir);
  const { outcome } = await importInto(dir, await exportFrom(dir));
  expect(outcome.faults).toEqual([]);
  expect(outcome.changed).toEqual([]);
  expect(outcome.unchanged).toBe(outcome.read);
  expect(readAll(dir)).toEqual(before);
}, 120_000);

const PROJECTS = KINDS[0]!;
const NAMED: NamedEntry[] = [
  { collection: 'sectors', slug: 'food', name: '食品' },
  { collection: 'towns', slug: 'quetang', name: '雀塘镇' },
  { collection: 'units', slug: 'office', name: '商务局' },
  { collection: 'contacts', slug: 'desk', name: '窗口' },
];

/** A file as it comes from the disk, so that what YAML makes of a text is tried too. */
function toFile(data: object, body: string, language: 'zh' | 'en'): SourceFile {
  const source = formatMarkdownFile(data, body);
  const read = parseMarkdownFile(source);
  const fields = { ...(read.data as Fields), [BODY]: cutBody('projects', language, read.body) };
  return { path: '', source, data: read.data as Fields, body: read.body, fields };
}

const split = ({ [BODY]: prose, ...data }: Fields) => ({ prose, data });

test('any project goes to a workbook and comes back as a new one with every value', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(arbitraryProject, {
        minLength: 1,
        maxLength: 12,
        selector: ({ zh }) => (zh as Fields)['number'],
      }),
      async (projects) => {
        const entries = projects.map(({ zh, en, bodyZh, bodyEn }, index): SourceEntry => ({
          kind: PROJECTS,
          slug: `project-${index}`,
          zh: toFile(zh as object, bodyZh, 'zh'),
          en: toFile(en as object, bodyEn, 'en'),
        }));
        const names = createNames(NAMED);
        const bytes = await makeWorkbook({ title: '表', kinds: [PROJECTS], entries, names });
        const sheets = await readXlsx(bytes);
        const filled = readFilledSheets(sheets);
        const { candidates, faults } = gatherEntries(filled, [], NAMED, readBases(sheets));
        expect(faults).toEqual([]);
        expect(candidates.flatMap((candidate) => candidate.faults)).toEqual([]);
        candidates.forEach(({ slug, fields }, index) => {
          const { zh, en } = entries[index]!;
          const back = { zh: split(fields.zh), en: split(fields.en) };
          expect(slug).toBe(`project-${index}`);
          expect(dropEmpty(projectSchema.parse(back.zh.data))).toEqual(
            dropEmpty(projectSchema.parse(zh.data)),
          );
          expect(projectTextSchema.parse(back.en.data)).toEqual(projectTextSchema.parse(en!.data));
          expect(joinBody('zh', back.zh.prose)).toBe(zh.body.trim());
          expect(joinBody('en', back.en.prose)).toBe(en!.body.trim());
        });
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);
