import { expect, test } from 'vitest';
import { createNumbering } from '#scripts/lib/import/numbering.ts';
import { loadMapping } from '#scripts/lib/import/load-mapping.ts';
import { readAnswers } from '#scripts/lib/import/word/answers.ts';
import { listKnownLabels, makeWordDraft } from '#scripts/lib/import/word/word-draft.ts';
import { parseMarkdownFile } from '#scripts/lib/markdown-file.ts';
import { makeContent } from '../../../domain/check/sample-content.ts';

const mapping = loadMapping('project-form', 'scripts/mappings');

function draft(...lines: readonly string[]) {
  const blocks = lines.map((text) => ({
    kind: 'paragraph' as const,
    text,
    heading: false,
    point: false,
  }));
  const answers = readAnswers({ blocks, pictures: 0 }, listKnownLabels(mapping));
  const made = makeWordDraft(answers, 0, {
    mapping,
    content: makeContent(),
    numbering: createNumbering([], new Map()),
    today: '2026-11-29',
    unit: undefined,
  })!;
  return { data: parseMarkdownFile(made.draft.zh).data, gaps: made.gaps, text: made.draft.zh };
}

test('who builds is the unit where it is one, and how long is read out of its sentence', () => {
  const { data } = draft(
    '项目名称：竹木厂',
    '建设单位：商务局',
    '建设期限：2027年1月至2028年6月，共18个月',
  );
  expect(data).toMatchObject({ unit: 'office', constructionTime: '18个月' });
  // It is finished in the editor, and not public until then.
  expect(data).toMatchObject({ draft: true });
});

test('a builder that is no unit, and a number that is taken, are told', () => {
  const { data, gaps } = draft(
    '项目名称：竹木厂',
    '项目编号：XS-2026-001',
    '建设单位：甲乙有限公司',
  );
  expect(data).not.toHaveProperty('unit');
  expect(gaps).toContainEqual({
    where: '项目编号',
    reason: 'XS-2026-001 已用于“茶油加工厂”，请换一个编号',
  });
  expect(gaps).toContainEqual({
    where: '建设单位',
    reason: '没有读入：“甲乙有限公司”，若是包装单位，请在草稿的“包装单位”里补写',
  });
});

test('a telephone in a part is not in the draft, and is told', () => {
  const { text, gaps } = draft(
    '项目名称：竹木厂',
    '合作方式',
    '合资。',
    '联系人：王主任 13912345678',
  );
  expect(text).not.toMatch(/王主任|139/);
  expect(gaps.map(({ where }) => where)).toContain('姓名、电话');
});

test('what is answered under another name of a column is not written over by what is inferred', () => {
  const { data } = draft(
    '项目名称：北镇竹木厂',
    '所在乡镇：雀塘',
    '合作模式：拟以合资、合作方式进行',
    '建设规模及内容：厂房一栋',
    '合作方式',
    '独资。',
  );
  expect(data).toMatchObject({ modes: ['joint-venture', 'cooperation'], scope: ['厂房一栋'] });
});
