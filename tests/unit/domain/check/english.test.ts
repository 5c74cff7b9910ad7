import { expect, test } from 'vitest';
import { FILES, findBy, makeContent, withProject } from './sample-content.ts';

test('Chinese left in an English text is named, field by field', () => {
  const english = { title: 'Tea oil 茶油 plant', scope: ['A 厂房 of 2,000 m²'] };
  expect(findBy('chinese-in-english', withProject({}, english))).toEqual([
    'projects/en/tea.md  title  英文里还有中文“茶油”，请译出，或放在括号里',
    'projects/en/tea.md  scope[第1项]  英文里还有中文“厂房”，请译出，或放在括号里',
  ]);
});

test('Chinese in brackets, and the Chinese side of the terms, are as they should be', () => {
  const english = { title: 'Tea oil (茶油) plant', terms: { 茶油: 'Tea oil' } };
  expect(findBy('chinese-in-english', withProject({}, english))).toEqual([]);
});

test('Chinese in the text beneath is named, the first three words of it', () => {
  const body = '## Background\n\n甲 a 乙 b 丙 c 丁';
  const content = makeContent({ bodies: { 'projects/en/tea.md': body } });
  expect(findBy('chinese-in-english', content)).toEqual([
    'projects/en/tea.md  正文  英文里还有中文“甲”、“乙”、“丙”等 4 处，请译出，或放在括号里',
  ]);
});

test('English fields of files written once are English', () => {
  const files = {
    'units/office.yml': { ...FILES['units/office.yml'], nameEn: 'Commerce 局' },
    'site.yml': { ...FILES['site.yml'], tagline: { zh: '话', en: '话' } },
  };
  expect(
    findBy('chinese-in-english', makeContent({ files })).map((line) =>
      line.split('  ').slice(0, 2),
    ),
  ).toEqual([
    ['site.yml', 'tagline.en'],
    ['units/office.yml', 'nameEn'],
  ]);
});

test('Chinese of a shared file needs the English beside it', () => {
  const source = { name: '统计局', year: 2024, reliability: 'A', checked: '2026-01-01' };
  const files = {
    'contacts/desk.yml': { ...FILES['contacts/desk.yml'], hours: '工作日', address: 'Road 1' },
    'facts/one.yml': { ...FILES['facts/one.yml'], unit: '万人', source },
    'towns/zh/quetang.md': {
      ...FILES['towns/zh/quetang.md'],
      facts: [{ label: '面积', value: '1', source }],
    },
  };
  expect(findBy('english-field', makeContent({ files }))).toEqual([
    'contacts/desk.yml  hoursEn  “工作日”还没有英文，请填写 hoursEn',
    'facts/one.yml  unitEn  “万人”还没有英文，请填写 unitEn',
    'facts/one.yml  source.nameEn  “统计局”还没有英文，请填写 nameEn',
    'towns/zh/quetang.md  facts[第1项].source.nameEn  “统计局”还没有英文，请填写 nameEn',
  ]);
});

test('a counting word that English leaves out, money, and a unit that is no Chinese, need none', () => {
  const withUnit = (unit: string) =>
    makeContent({ files: { 'facts/one.yml': { ...FILES['facts/one.yml'], unit } } });
  expect(findBy('english-field', withUnit('个'))).toEqual([]);
  expect(findBy('english-field', withUnit('%'))).toEqual([]);
  expect(findBy('english-field', withUnit('亿元'))).toEqual([]);
});

test.each([
  ['title', '待译：Water supply', '待译：'],
  ['summary', 'TODO 写简介', 'TODO'],
])('a %s that is still to be written is named', (field, value, found) => {
  expect(findBy('placeholder', withProject({ [field]: value }))).toEqual([
    `projects/zh/tea.md  ${field}  还有占位文字“${found}”，请写成正式内容`,
  ]);
});

test('a text that is still to be written is named, in either language', () => {
  const bodies = {
    'projects/zh/tea.md': '## 项目背景\n\n（待写）',
    'projects/en/tea.md': '## Background\n\nTBD: to be written.',
  };
  expect(findBy('placeholder', makeContent({ bodies }))).toHaveLength(2);
});

test('work still to be done is no placeholder', () => {
  expect(findBy('placeholder', withProject({ summary: '环评待办，用地待报批。' }))).toEqual([]);
});

test('the six parts are looked for in both languages', () => {
  const bodies = { 'projects/zh/tea.md': '', 'projects/en/tea.md': '' };
  const files = findBy('body-parts', makeContent({ bodies })).map((line) => line.split('  ')[0]);
  expect(files.filter((file) => file === 'projects/zh/tea.md')).toHaveLength(6);
  expect(files.filter((file) => file === 'projects/en/tea.md')).toHaveLength(6);
  expect(findBy('body-parts', makeContent())).toEqual([]);
});

test('the sources of events, news and lines of a park need their English too', () => {
  const source = { name: '统计局', year: 2024, reliability: 'A', checked: '2026-01-01' };
  const files = {
    'parks/zh/park.md': {
      ...{ name: '园区', summary: '园。', town: 'quetang', level: 'town', order: 1 },
      ...{ industries: ['食品'], contact: 'desk' },
      utilities: [{ kind: 'power', value: '35 千伏', source }],
    },
    'news/zh/a.md': {
      ...{ title: '签约', summary: '签了。', kind: 'report', date: '2026-10-05', source },
    },
  };
  expect(findBy('english-field', makeContent({ files }))).toEqual([
    'parks/zh/park.md  utilities[第1项].source.nameEn  “统计局”还没有英文，请填写 nameEn',
    'news/zh/a.md  source.nameEn  “统计局”还没有英文，请填写 nameEn',
  ]);
});
