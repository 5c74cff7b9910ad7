import { expect, test } from 'vitest';
import { findPartFaults, PROJECT_PARTS, splitParts } from '#src/domain/project/parts.ts';

const bodyOf = (headings: readonly string[]) =>
  headings.map((heading) => `## ${heading}\n\n文字。`).join('\n\n');
const ZH = PROJECT_PARTS.map((part) => part.zh);
const EN = PROJECT_PARTS.map((part) => part.en);
const messagesOf = (body: string, language: 'zh' | 'en' = 'zh') =>
  findPartFaults(body, language).map(({ message }) => message);

test('a body of the six parts in their order has no fault, in either language', () => {
  expect(findPartFaults(bodyOf(ZH), 'zh')).toEqual([]);
  expect(findPartFaults(bodyOf(EN), 'en')).toEqual([]);
});

test('a body is cut at its second-level headings and keeps the third', () => {
  expect(splitParts('## 项目背景 \n\n一\n\n### 细分\n\n二\n\n## 前期工作\n三')).toEqual([
    { heading: '项目背景', markdown: '一\n\n### 细分\n\n二' },
    { heading: '前期工作', markdown: '三' },
  ]);
  expect(splitParts('')).toEqual([]);
});

test('a missing part is named', () => {
  expect(messagesOf(bodyOf(ZH.slice(0, 5)))).toEqual(['缺少“## 合作方式”一节，请补写']);
});

test('a heading outside the six lists what may be written', () => {
  const [message] = messagesOf(bodyOf([...ZH, '联系方式']));
  expect(message).toContain('“## 联系方式”不在六部分之内');
  expect(message).toContain('## 项目背景、## 前期工作');
});

test('a part written twice is named once', () => {
  expect(messagesOf(bodyOf([...ZH, '合作方式']))).toEqual(['“## 合作方式”写了两次，请合并']);
});

test('parts out of their order are named from the first that is misplaced', () => {
  const [background, preparation, ...rest] = ZH;
  const [message, ...more] = messagesOf(bodyOf([preparation!, background!, ...rest]));
  expect(message).toContain('“## 前期工作”的次序不对');
  expect(more).toEqual([]);
});

test('a part without text is named', () => {
  const body = bodyOf(EN).replace('## Returns\n\n文字。', '## Returns\n');
  expect(messagesOf(body, 'en')).toEqual(['“## Returns”下面没有文字，请补写']);
});

test('text above the first heading would not be shown, and is reported', () => {
  expect(messagesOf(`前言。\n\n${bodyOf(ZH)}`)).toEqual([
    '第一个 ## 小标题之前有文字，页面上看不到，请移到“## 项目背景”之下',
  ]);
});

test('Chinese headings in an English text are both missing and foreign', () => {
  expect(messagesOf(bodyOf(ZH), 'en')).toHaveLength(12);
});

test('a part written twice among the others is named for that, not for its place', () => {
  const [background, ...rest] = ZH;
  expect(messagesOf(bodyOf([background!, background!, ...rest]))).toEqual([
    '“## 项目背景”写了两次，请合并',
  ]);
});

test('a heading of its own does not hide that parts are out of their order', () => {
  const [background, preparation, ...rest] = ZH;
  const messages = messagesOf(bodyOf(['联系方式', preparation!, background!, ...rest]));
  expect(messages).toHaveLength(2);
  expect(messages[0]).toContain('“## 联系方式”不在六部分之内');
  expect(messages[1]).toContain('“## 前期工作”的次序不对');
});

test('every fault of a text is reported under the name that staff know it by', () => {
  const fields = findPartFaults(`前言。\n\n${bodyOf(['联系方式'])}`, 'zh').map(
    ({ field }) => field,
  );
  expect(new Set(fields)).toEqual(new Set(['正文']));
});
