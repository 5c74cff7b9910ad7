import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatMarkdownFile } from '#scripts/lib/content/format-file.ts';
import { PROJECT } from '../../domain/check/sample-content.ts';
import { change, exportFrom, findCell, importInto, makeCounty, readAll } from './county.ts';

const OIL = 'projects/zh/oil.md';

test('a draft needs neither its parts nor English, and goes out and comes back as it is', async () => {
  const dir = makeCounty({});
  const added = await change(await exportFrom(dir), (book) => {
    const sheet = book.getWorksheet('项目')!;
    sheet.getRow(6).values = sheet.getRow(5).values;
    for (const [title, text] of Object.entries({
      项目编号: 'XS-2026-007',
      项目名称: '油厂',
      文件名: 'oil',
      草稿: '是',
    }))
      findCell(book, '项目', 6, title).value = text;
  });
  const { lines } = await importInto(dir, added);
  expect(lines[0]).toBe('新增  XS-2026-007  油厂  content/projects/zh/oil.md');
  const text = readFileSync(join(dir, OIL), 'utf8');
  expect(text).toContain('draft: true\n');
  // Whoever goes on in the editor finds the headings to write under.
  expect(text.slice(text.indexOf('## '))).toBe(
    '## 项目背景\n\n## 前期工作\n\n## 建设内容\n\n## 投资估算\n\n## 效益分析\n\n## 合作方式\n',
  );
  const before = readAll(dir);
  const out = await exportFrom(dir);
  expect((await importInto(dir, out)).lines.at(-1)).toContain('未变 9 个');
  expect(readAll(dir)).toEqual(before);

  const written = await change(out, (book) => {
    const at = [5, 6].find(
      (row) => findCell(book, '项目正文', row, '项目编号').value === 'XS-2026-007',
    )!;
    findCell(book, '项目正文', at, '前期工作').value = '只踏勘过一回。';
  });
  expect((await importInto(dir, written)).outcome.changed).toHaveLength(1);
  expect(readFileSync(join(dir, OIL), 'utf8')).toContain(
    '## 项目背景\n\n## 前期工作\n\n只踏勘过一回。\n\n## 建设内容\n',
  );
});

test('a draft that is to be public is asked for all its parts', async () => {
  const body = '## 项目背景\n\n有油茶林。\n\n## 前期工作\n';
  const dir = makeCounty({
    [OIL]: formatMarkdownFile(
      { ...PROJECT, title: '油厂', number: 'XS-2026-002', draft: true },
      body,
    ),
  });
  const bytes = await change(await exportFrom(dir), (book) => {
    const at = [5, 6].find(
      (row) => findCell(book, '项目', row, '项目编号').value === 'XS-2026-002',
    )!;
    findCell(book, '项目', at, '草稿').value = null;
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^项目正文 {2}第 \d 行 {2}前期工作 {2}这一格是空的，请填写$/),
      expect.stringMatching(/^项目英文 {2}第 \d 行 .*还没有英文，请补译/),
    ]),
  );
});
