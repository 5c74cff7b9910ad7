import { expect, test } from 'vitest';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { FILES, findBy, makeContent, withProject } from './sample-content.ts';

test('a Chinese file without English, and an English one without Chinese, are named', () => {
  const content = makeContent({
    files: { 'projects/en/tea.md': null, 'projects/en/bamboo.md': FILES['projects/en/tea.md']! },
  });
  expect(findBy('english-missing', content)).toEqual([
    'projects/zh/tea.md  文件  缺少英文文件 content/projects/en/tea.md，请补译',
  ]);
  expect(findBy('chinese-missing', content)).toEqual([
    'projects/en/bamboo.md  文件  没有对应的中文文件 content/projects/zh/bamboo.md，请核对文件名或删去',
  ]);
});

test('every collection of two languages is held to both', () => {
  const content = makeContent({
    files: { 'towns/en/quetang.md': null, 'sectors/en/food.md': null },
  });
  expect(findBy('english-missing', content)).toHaveLength(2);
});

test('a file that its schema refuses is there all the same', () => {
  const content = makeContent({ files: { 'projects/en/tea.md': null } });
  const refused = { ...content, files: new Set([...content.files, 'projects/en/tea.md']) };
  expect(findBy('english-missing', refused)).toEqual([]);
});

const risks = [{ risk: '价格', response: '订单' }];
const risksEn = [{ risk: 'Price', response: 'Orders' }];

test('what one language says, the other says too', () => {
  expect(findBy('translation-shape', withProject({ risks }, { risks: risksEn }))).toEqual([]);
  expect(findBy('translation-shape', withProject({ risks, exit: '回购' }))).toEqual([
    'projects/en/tea.md  risks  中文文件有“风险与对策”，英文文件没有，请补译',
    'projects/en/tea.md  exit  中文文件有“退出方式”，英文文件没有，请补译',
  ]);
  expect(findBy('translation-shape', withProject({}, { place: 'Village' }))).toEqual([
    'projects/en/tea.md  place  英文文件有“具体位置”，中文文件没有，请补写或删去',
  ]);
});

test('lists have as many lines in either language', () => {
  expect(findBy('translation-shape', withProject({ scope: ['一', '二'] }))).toEqual([
    'projects/en/tea.md  scope  “建设内容”中文 2 条，英文 1 条，请逐条对应',
  ]);
  const facts = [
    {
      label: '面积',
      value: '1',
      source: { name: '局', year: 2024, reliability: 'A', checked: '2026-01-01' },
    },
  ];
  const town = { ...FILES['towns/zh/quetang.md'], facts };
  expect(
    findBy('translation-shape', makeContent({ files: { 'towns/zh/quetang.md': town } })),
  ).toEqual(['towns/en/quetang.md  facts  中文文件有“数据”，英文文件没有，请补译']);
});

const messages = (zh: object, terms?: object) =>
  findBy('terms', withProject(zh, terms ? { terms } : {})).map((line) => line.split('  ')[2]);

const FACTS = {
  sponsor: { name: '县林业局' },
  land: { use: '工业用地', plot: '雀塘3号', owner: 'State' },
  approvals: [
    { item: 'energy', state: 'done', documentNumber: '新发改〔2026〕3号', authority: '县发改局' },
  ],
};

test('Chinese words inside facts need their English; numbers of documents and plots do not', () => {
  expect(messages(FACTS)).toEqual([
    '缺少“工业用地”的英文（中文文件的 land.use），请在 terms 里补一行',
    '缺少“县发改局”的英文（中文文件的 approvals[第1项].authority），请在 terms 里补一行',
    '缺少“县林业局”的英文（中文文件的 sponsor.name），请在 terms 里补一行',
  ]);
  const terms = {
    工业用地: 'Industrial land',
    县发改局: 'NDRC office',
    县林业局: 'Forestry Bureau',
  };
  expect(messages(FACTS, terms)).toEqual([]);
});

test('a word is asked for once, however often it stands', () => {
  expect(messages({ source: '县林业局', sponsor: { name: '县林业局' } })).toHaveLength(1);
});

test('a term that stands nowhere in the facts is a slip', () => {
  expect(messages(FACTS, { 工业用地: 'a', 县发改局: 'b', 县林业局局: 'c' })).toEqual([
    '缺少“县林业局”的英文（中文文件的 sponsor.name），请在 terms 里补一行',
    'terms 里的“县林业局局”在中文文件的数据里没有，是不是“县林业局”？',
  ]);
  expect(messages({}, { 竹: 'bamboo' })).toEqual([
    'terms 里的“竹”在中文文件的数据里没有，请照抄中文或删去',
  ]);
});

test('a unit needs its English in the table of units or in the terms', () => {
  const labels = { 茶油: 'Tea oil', 茶籽: 'Seed', 工资: 'Wages' };
  expect(messages({ assumptions: WRITTEN }, labels)).toEqual([]);
  const rare = { ...WRITTEN, revenue: [{ item: '茶油', price: '1万元/坛', quantity: '9坛/年' }] };
  expect(messages({ assumptions: rare }, labels)).toHaveLength(2);
  expect(messages({ assumptions: rare }, { ...labels, 坛: 'jar', '坛/年': 'jars/yr' })).toEqual([]);
});
