import { expect, test } from 'vitest';
import { readAnswers } from '#scripts/lib/import/word/answers.ts';
import type { Block } from '#scripts/lib/import/word/read-docx.ts';

const KNOWN = new Set(['项目名称', '总投资', '占地面积', '合作方式', '建设内容']);

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  heading: false,
  point: false,
});
const read = (...blocks: (string | Block)[]) =>
  readAnswers(
    {
      blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
      pictures: 0,
    },
    KNOWN,
  );

test('two labels on a line are two answers, numbering before them is none', () => {
  const { cells } = read('1、项目名称：茶油\t（二）占地面积：20亩');
  expect([...cells]).toEqual([
    ['项目名称', '茶油'],
    ['占地面积', '20亩'],
  ]);
});

test('a unit in the label goes to a number without one, and not to one that has its own', () => {
  expect(read('总投资（亿元）：1.2').cells.get('总投资')).toBe('1.2亿元');
  expect(read('总投资（亿元）：１.２').cells.get('总投资')).toBe('１.２亿元');
  expect(read('总投资（亿元）：9000万元').cells.get('总投资')).toBe('9000万元');
});

test('the first of two equal labels counts', () => {
  expect(read('总投资：1亿元', '总投资：2亿元').cells.get('总投资')).toBe('1亿元');
});

test('a colon inside a part is text, before the parts it is a label nobody knows', () => {
  const { parts, unknown } = read('电话：1', '项目背景', '其中：茶籽居多。');
  expect(unknown).toEqual([{ label: '电话', text: '1' }]);
  expect(parts.get('background')).toBe('其中：茶籽居多。');
});

test('a part may begin on the line of its own text, or in a cell of a form', () => {
  const { parts } = read('一、项目背景：有需求。', {
    kind: 'table',
    rows: [
      ['效益分析', '能赚。'],
      ['项目名称', '茶油'],
    ],
  });
  expect([...parts]).toEqual([
    ['background', '有需求。'],
    ['returns', '能赚。'],
  ]);
});

test('a first cell over several rows does not shift labels and values', () => {
  const { cells } = read({
    kind: 'table',
    rows: [
      ['基本情况', '项目名称', '茶油'],
      ['总投资', '1亿元', '占地面积', '20亩'],
    ],
  });
  expect([...cells.keys()]).toEqual(['项目名称', '总投资', '占地面积']);
});

test('text before the first part is told, but for the first line, which is the title', () => {
  const { title, outside } = read('茶油建议书', '二〇二六年十月');
  expect([title, outside]).toEqual(['茶油建议书', ['二〇二六年十月']]);
});

test('a person and a telephone stand in no text, and are told', () => {
  const { parts, cells, personal } = read(
    '六、合作方式',
    '合资或合作。',
    '联系人：王主任　电话：13912345678',
    '有意者请拨０７３９－３６０００００。',
    {
      kind: 'table',
      rows: [
        ['项目名称', '茶油'],
        ['建设内容', '厂房\n手机：139 1234 5678'],
      ],
    },
  );
  expect(parts.get('cooperation')).toBe('合资或合作。');
  expect(parts.get('scope')).toBe('厂房');
  expect(JSON.stringify([...cells])).not.toContain('139');
  expect(personal).toEqual([
    '联系人：王主任　电话：13912345678',
    '有意者请拨０７３９－３６０００００。',
    '手机：139 1234 5678',
  ]);
});
