import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatWordImport, importWord } from '#scripts/lib/import/word/import-word.ts';
import { parseMarkdownFile } from '#scripts/lib/markdown-file.ts';
import { makeContent } from '../../../domain/check/sample-content.ts';
import { makeFolder } from '../../temporary-folder.ts';

const FIXTURES = 'tests/fixtures/import';

const request = (name: string, changes: object = {}) => ({
  bytes: readFileSync(join(FIXTURES, name)),
  mapping: undefined,
  mappingsDir: 'scripts/mappings',
  out: makeFolder(),
  dryRun: false,
  overwrite: false,
  content: makeContent(),
  today: '2026-11-29',
  unit: undefined,
  ...changes,
});

async function readDraft(name: string, changes: object = {}) {
  const asked = request(name, changes);
  const outcome = await importWord(asked);
  const path = join(asked.out, 'zh', `${outcome.draft.slug}.md`);
  return { outcome, path, asked, ...parseMarkdownFile(outcome.draft.zh) };
}

test('a proposal with labels and six headed parts becomes a draft with what it says', async () => {
  const { data, body, path, outcome } = await readDraft('proposal.docx');
  expect(readFileSync(path, 'utf8')).toBe(outcome.draft.zh);
  expect(data).toMatchObject({
    title: '雀塘镇油茶籽精炼厂项目',
    summary: '年加工油茶籽6000吨，出精炼茶油1200吨。',
    place: '新邵县雀塘镇工业片区',
    sector: 'food',
    scope: ['精炼车间3000㎡', '压榨线两条'],
    modes: ['sole', 'joint-venture'],
    investment: { total: '0.12亿元' },
    stage: 'open',
    verified: '2026-10-08',
  });
  expect(body.match(/^## .+$/gm)).toEqual([
    '## 项目背景',
    '## 前期工作',
    '## 建设内容',
    '## 投资估算',
    '## 效益分析',
    '## 合作方式',
  ]);
  expect(body).toContain('据初步了解：周边没有精炼线。');
  expect(body).toContain('- 精炼车间3000㎡\n- 压榨线两条');
  expect(body).toContain('| 科目 | 金额（万元） |\n| --- | --- |\n| 设备 | 700 |');
  expect(body).toContain('达产年收入2400万元，三年后达产。');
});

test('the town is read out of the place where no label names it', async () => {
  const { data } = await readDraft('proposal.docx');
  expect((data as { town?: string }).town).toBe(
    [...makeContent().towns.zh.values()].find((town) => town.data.name === '雀塘镇')?.slug,
  );
});

test('what could not be read is listed, each with the place it is in', async () => {
  const { outcome } = await readDraft('proposal.docx');
  const gaps = outcome.gaps.map(({ where, reason }) => `${where}  ${reason}`);
  expect(gaps).toContainEqual(expect.stringMatching(/^年利润.*"面议" 读不出数值/));
  expect(gaps).toContain('内部收益率  没有对应的字段，没有读入：“14%”');
  expect(gaps).toContain('填报日期  没有对应的字段，没有读入：“2026年10月”');
});

test('a form of cells is read by its labels, and its missing parts are named', async () => {
  const { data, body, outcome } = await readDraft('proposal-form.docx');
  expect(data).toMatchObject({
    title: '雀塘镇冷水鱼养殖项目',
    modes: ['lease'],
    constructionTime: '12个月',
    investment: { total: '860万元' },
    scope: ['流水池40亩', '孵化间600㎡'],
  });
  expect(body).toContain('## 项目背景\n\n水温全年在18度以下。');
  expect(body).toContain('## 前期工作\n\n（待写）');
  const gaps = outcome.gaps.map(({ where, reason }) => `${where}  ${reason}`);
  expect(gaps).toContain('核实日期  文件里没有，请补写');
  expect(gaps).toContain('前期工作  六部分里没有这一部分，草稿里写着（待写）');
  expect(gaps).toContain('联系人  没有对应的字段，没有读入：“（略）”');
});

test('reading it again changes nothing, and a draft that somebody has worked on is kept', async () => {
  const { asked, path } = await readDraft('proposal.docx');
  const again = await importWord(asked);
  expect([again.plan.written.length, again.plan.unchanged.length]).toEqual([0, 1]);
  const worked = readFileSync(path, 'utf8');
  writeFileSync(path, `${worked}补了一段。\n`);
  const later = await importWord(asked);
  expect(later.plan.kept).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(`${worked}补了一段。\n`);
  expect(formatWordImport(later, { file: 'a.docx', out: asked.out, dryRun: false })).toContain(
    '已有同名文件，内容不同，没有改动；要覆盖请加 --overwrite',
  );
});

test('a dry run writes nothing and says what it could', async () => {
  const { outcome, path, asked } = await readDraft('proposal.docx', { dryRun: true });
  expect(existsSync(path)).toBe(false);
  const report = formatWordImport(outcome, { file: 'a.docx', out: asked.out, dryRun: true });
  expect(report).toContain('可写成草稿');
  expect(report).toContain('a.docx  内部收益率  没有对应的字段');
});

test('a file that is no Word document is refused in words', async () => {
  const bytes = new TextEncoder().encode('no zip at all');
  await expect(importWord(request('proposal.docx', { bytes }))).rejects.toThrow(
    '请在 Word 或 WPS 里另存为 .docx',
  );
});
