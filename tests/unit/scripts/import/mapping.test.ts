import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectMapping, loadMapping } from '#scripts/lib/import/load-mapping.ts';
import { createLookups, findReference } from '#scripts/lib/import/lookups.ts';
import { mappingSchema } from '#scripts/lib/import/mapping.ts';
import { createNumbering } from '#scripts/lib/import/numbering.ts';
import { fillTemplate } from '#scripts/lib/import/template.ts';
import { planDrafts, writeDrafts } from '#scripts/lib/import/write-drafts.ts';
import { makeContent } from '../../domain/check/sample-content.ts';
import { makeFolder } from '../temporary-folder.ts';

const MINIMAL =
  'title: 表\nheader: [名称]\nslug: "{名称}"\nnumber: { prefix: XS, yearColumn: 年 }\n';
const SHEET = [{ name: '表', rows: [{ number: 1, cells: ['名称', '年'] }] }];

test('a mapping is found by its name or by the path of its file', () => {
  const dir = makeFolder({ 'form.yml': `${MINIMAL}zh: { title: { column: 名称 } }\n` });
  expect(loadMapping('form', dir).title).toBe('表');
  expect(loadMapping(join(dir, 'form.yml'), 'nowhere').title).toBe('表');
});

test('a mapping with faults is told all of them', () => {
  const dir = makeFolder({
    'form.yml': `${MINIMAL}zh: { title: { column: 名称, value: 茶 } }\nheadr: []\n`,
    'broken.yml': 'title: [\n',
  });
  expect(() => loadMapping('form', dir)).toThrow(/headr {2}没有 headr 这一项，是不是 header？/);
  expect(() => loadMapping('form', dir)).toThrow(/zh\.title/);
  expect(() => loadMapping('broken', dir)).toThrow(/broken\.yml {2}第 \d 行/);
});

test('of several mappings the one that fits is taken, and two that fit are named', () => {
  const one = `${MINIMAL}zh: { title: { column: 名称 } }\n`;
  const other = one.replace('[名称]', '[name]');
  expect(detectMapping(SHEET, makeFolder({ 'a.yml': other, 'b.yml': one })).header).toEqual([
    '名称',
  ]);
  expect(() => detectMapping(SHEET, makeFolder({ 'a.yml': one, 'b.yml': one }))).toThrow(
    '几个映射都对得上，请用 --mapping 指定一个：a、b',
  );
  expect(() => detectMapping(SHEET, makeFolder({ 'a.yml': other }))).toThrow('都对不上');
});

const mapping = mappingSchema.parse({
  title: '表',
  header: ['name'],
  missing: ['NA'],
  tables: { works: { Water: '供水' } },
  slug: '{name}',
  number: { prefix: 'XS', yearColumn: 'year' },
  zh: {},
});
const row = (cells: Record<string, string>) => ({
  number: 2,
  cells: new Map(Object.entries(cells)),
});

test.each([
  ['{name} in {year}', 'Well in 1990'],
  ['{work@works}工程', '供水工程'],
  ['{city|several cities}', 'several cities'],
  ['{year@works|x}', '1990'],
  ['{city}', undefined],
])('the template %s gives %s', (template, text) => {
  const cells = row({ name: 'Well', year: '1990', work: 'Water', city: 'NA' });
  expect(fillTemplate(template, cells, mapping)).toBe(text);
});

test('a word that a table lacks is no text', () => {
  expect(() => fillTemplate('{work@works}', row({ work: 'Gas' }), mapping)).toThrow(
    '"Gas" 不在映射里，可写：Water；或在映射文件的 tables.works 里补上',
  );
});

test('places are known by their name, short or long, in Chinese or English, or by their file', () => {
  const { towns, units } = createLookups(makeContent());
  for (const name of ['雀塘镇', '雀塘', 'Quetang', 'quetang'])
    expect(findReference(towns, name)).toEqual({ slug: 'quetang' });
  expect(findReference(units, '县商务局')).toEqual({ slug: 'office' });
  expect(findReference(towns, '雀糖镇')).toEqual({ nearest: '雀塘镇' });
});

test('a name that may mean two is none', () => {
  const entries = [
    { slug: 'a', names: ['雀塘镇政府'] },
    { slug: 'b', names: ['雀塘镇农业站'] },
  ];
  expect(findReference(entries, '雀塘镇人民政府')).toEqual({ slug: 'a' });
  expect(findReference(entries, '雀塘镇')).toHaveProperty('nearest');
});

test('a number is the next after the highest, of its own year, and stays with its draft', () => {
  const numbering = createNumbering(
    ['XS-2026-004', 'XS-2026-002'],
    new Map([['tea', 'XS-2025-009']]),
  );
  expect(numbering.find('bamboo', 'XS', '2026')).toBe('XS-2026-005');
  expect(numbering.find('bamboo', 'XS', '2024')).toBe('XS-2024-001');
  expect(numbering.find('tea', 'XS', '2026')).toBe('XS-2025-009');
  numbering.take('XS-2026-005');
  expect(numbering.find('lily', 'XS', '2026')).toBe('XS-2026-006');
  expect(numbering.find('lily', 'XS', '2025')).toBe('XS-2025-010');
});

const draft = { row: 2, slug: 'tea', number: 'XS-2026-001', zh: '中文', en: 'English' };

test('where one language cannot be written, the other is not written either', () => {
  const out = makeFolder({ en: 'a file in the way' });
  expect(() => writeDrafts(out, [draft])).toThrow();
  expect(existsSync(join(out, 'zh/tea.md'))).toBe(false);
});

test('nothing is left aside when all is written', () => {
  const out = makeFolder();
  writeDrafts(out, [draft]);
  expect(planDrafts(out, [draft], false).unchanged).toEqual([draft]);
  expect(planDrafts(out, [{ ...draft, en: 'Other' }], false).kept).toHaveLength(1);
  expect(planDrafts(out, [{ ...draft, en: 'Other' }], true).written).toHaveLength(1);
  expect(readdirSync(out).sort()).toEqual(['en', 'zh']);
});
