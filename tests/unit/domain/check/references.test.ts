import { expect, test } from 'vitest';
import { FILES, findBy, makeContent, withProject } from './sample-content.ts';

test('a project that names what is not there is told what it may mean', () => {
  const content = withProject({ town: 'quetan', unit: 'forestry', policies: ['grants'] });
  expect(findBy('reference', content)).toEqual([
    'projects/zh/tea.md  town  没有 content/towns/zh/quetan.md 这个文件，是不是 quetang？',
    'projects/zh/tea.md  unit  没有 content/units/forestry.yml 这个文件，请核对文件名或先建这个文件',
    'projects/zh/tea.md  policies  没有 content/policies/zh/grants.md 这个文件，请核对文件名或先建这个文件',
  ]);
});

test('towns, sectors and units must name a desk that is there', () => {
  const content = makeContent({ files: { 'contacts/desk.yml': null } });
  const files = findBy('reference', content).map((line) => line.split('  ')[0]);
  expect(files).toEqual(['towns/zh/quetang.md', 'sectors/zh/food.md', 'units/office.yml']);
});

test('a file that is there counts, though its own faults are reported elsewhere', () => {
  const content = makeContent({ files: { 'units/office.yml': null } });
  const refused = { ...content, files: new Set([...content.files, 'units/office.yml']) };
  expect(findBy('reference', refused)).toEqual([]);
});

test('the site settings name a desk and figures that are there', () => {
  expect(findBy('site-reference', makeContent())).toEqual([]);
  const missing = makeContent({ files: { 'facts/three.yml': null, 'contacts/desk.yml': null } });
  expect(findBy('site-reference', missing)).toEqual([
    'site.yml  contact  没有 content/contacts/desk.yml 这个文件，请核对文件名或先建这个文件',
    'site.yml  homeFacts  没有 content/facts/three.yml 这个文件，请核对文件名或先建这个文件',
    'site.yml  whyFacts  没有 content/facts/three.yml 这个文件，请核对文件名或先建这个文件',
  ]);
});

test('a folder without site settings is told so once', () => {
  const without = makeContent({ files: { 'site.yml': null } });
  expect(findBy('site-reference', without)).toEqual([
    'site.yml  文件  缺少 site.yml，请照说明建立本县设置',
  ]);
  expect(findBy('site-reference', { ...without, files: new Set(['site.yml']) })).toEqual([]);
});

const PROJECT_FILE = FILES['projects/zh/tea.md'] as object;
const ENGLISH_FILE = FILES['projects/en/tea.md'] as object;

test('two projects of one number or one name are named, with the first of them', () => {
  const content = makeContent({
    files: {
      'projects/zh/tea-two.md': PROJECT_FILE,
      'projects/en/tea-two.md': { ...ENGLISH_FILE, title: 'TEA OIL PLANT' },
    },
  });
  expect(findBy('number-repeated', content)).toEqual([
    'projects/zh/tea-two.md  number  “XS-2026-001”已用于 content/projects/zh/tea.md，请给其中一个换编号',
  ]);
  expect(findBy('title-repeated', content).map((line) => line.split('  ')[0])).toEqual([
    'projects/zh/tea-two.md',
    'projects/en/tea-two.md',
  ]);
  expect(findBy('number-repeated', makeContent())).toEqual([]);
  expect(findBy('title-repeated', makeContent())).toEqual([]);
});

test("a number begins with the county's letters, where the settings say which", () => {
  expect(findBy('number-prefix', withProject({}))).toEqual([]);
  expect(findBy('number-prefix', withProject({ number: 'WI-1963-001' }))).toEqual([
    'projects/zh/tea.md  number  编号 WI-1963-001 的字头应是 XS（见 site.yml 的 projectPrefix），请改',
  ]);
  const files = {
    'site.yml': null,
    'projects/zh/tea.md': { ...PROJECT_FILE, number: 'WI-1963-001' },
  };
  expect(findBy('number-prefix', makeContent({ files }))).toEqual([]);
});

test('files that readers are promised must lie under public', () => {
  const fields = {
    documents: [
      { kind: 'plan', title: '规划', file: 'plan.pdf' },
      { kind: 'brochure', title: '册子' },
    ],
    photos: [{ file: 'mill.jpg', caption: '厂', source: '局', date: '2026-01-01' }],
  };
  const files = { 'projects/zh/tea.md': { ...PROJECT_FILE, ...fields } };
  const publicFiles = ['files/plan.pdf', 'photos/mill.jpg'];
  expect(findBy('file-missing', makeContent({ files, publicFiles }))).toEqual([]);
  expect(findBy('file-missing', makeContent({ files, publicFiles: ['files/plans.pdf'] }))).toEqual([
    'projects/zh/tea.md  documents[第1项].file  public/files/ 里没有“plan.pdf”，是不是 plans.pdf？',
    'projects/zh/tea.md  photos[第1项].file  public/photos/ 里没有“mill.jpg”，请放入文件或删去此项',
  ]);
});

const onLand = (area: string, investment: object, landPerYi?: object) =>
  makeContent({
    files: {
      'sectors/zh/food.md': { ...FILES['sectors/zh/food.md'], ...(landPerYi ? { landPerYi } : {}) },
      'projects/zh/tea.md': { ...PROJECT_FILE, land: { area }, investment },
    },
  });
const NORM = { from: 20, to: 60 };

test('land beyond the norm of the sector is named with the sum', () => {
  const total = { total: '1.25亿元' };
  expect(findBy('land-per-investment', onLand('50亩', total, NORM))).toEqual([]);
  expect(findBy('land-per-investment', onLand('75亩', total, NORM))).toEqual([]);
  expect(findBy('land-per-investment', onLand('100亩', total, NORM))).toEqual([
    'projects/zh/tea.md  land.area  每亿元用地 80亩（100亩，总投资 1.25亿元），本行业一般 20 至 60亩，请核对占地面积或总投资',
  ]);
  expect(findBy('land-per-investment', onLand('20亩', total, NORM))).toHaveLength(1);
});

test('a range of investment may use any of its land, and a sector without norm allows any', () => {
  expect(
    findBy('land-per-investment', onLand('100亩', { total: '1亿元', upTo: '2亿元' }, NORM)),
  ).toEqual([]);
  expect(findBy('land-per-investment', onLand('900亩', { total: '1亿元' }))).toEqual([]);
});
