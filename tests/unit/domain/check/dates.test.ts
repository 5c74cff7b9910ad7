import { expect, test } from 'vitest';
import { FILES, findBy, makeContent, withProject } from './sample-content.ts';

const messages = (rule: string, fields: object) =>
  findBy(rule, withProject(fields)).map((line) => line.split('  ').slice(1).join('  '));

test('a project is verified on or after its publication and valid beyond that', () => {
  const days = { published: '2026-10-01', verified: '2026-10-01', validUntil: '2026-10-01' };
  expect(messages('date-order', days)).toEqual([]);
  expect(messages('date-order', { ...days, published: '2026-10-02' })).toEqual([
    'verified  核实日期 2026-10-01 早于发布日期 2026-10-02，请核对',
  ]);
  expect(messages('date-order', { ...days, validUntil: '2026-09-30' })).toEqual([
    'validUntil  有效期至 2026-09-30 早于核实日期 2026-10-01，请核对',
  ]);
});

test('today is no future, tomorrow is', () => {
  expect(messages('date-future', { verified: '2026-11-23' })).toEqual([]);
  expect(messages('date-future', { verified: '2026-11-24' })).toEqual([
    'verified  核实日期 2026-11-24 晚于今天 2026-11-23，请核对',
  ]);
});

test.each([
  [{ published: '2027-01-01' }, 'published  发布日期'],
  [
    { approvals: [{ item: 'energy', state: 'done', date: '2027-01-01' }] },
    'approvals[第1项].date  审批日期',
  ],
  [{ stageHistory: [{ stage: 'open', date: '2027-01-01' }] }, 'stageHistory[第1项].date  进展日期'],
  [
    { documents: [{ kind: 'plan', title: '图', date: '2027-01-01' }] },
    'documents[第1项].date  文件日期',
  ],
  [
    { photos: [{ file: 'a.jpg', caption: '图', source: '局', date: '2027-01-01' }] },
    'photos[第1项].date  拍摄日期',
  ],
])('%j lies ahead', (fields, said) => {
  expect(messages('date-future', fields)).toEqual([
    `${said} 2027-01-01 晚于今天 2026-11-23，请核对`,
  ]);
});

const history = (...moves: [string, string][]) => ({
  stageHistory: moves.map(([stage, date]) => ({ stage, date })),
});

test('stages come in the order of their days, and the last is where the project stands', () => {
  const moves = history(['open', '2026-01-01'], ['intent', '2026-01-01'], ['signed', '2026-05-01']);
  expect(messages('stage-history', { stage: 'signed', ...moves })).toEqual([]);
  expect(messages('stage-history', { stage: 'open', ...moves })).toEqual([
    'stage  阶段写“招商中”（open），进展记录最后一项却是“签约”（signed），2026-05-01：请在进展记录里补上“招商中”（open）这一行，或把阶段改回去',
  ]);
});

test('a project stands open from its publication, and may have been talked about before', () => {
  const published = '2026-03-05';
  const opened = (...moves: [string, string][]) =>
    messages('stage-published', { published, stage: moves.at(-1)![0], ...history(...moves) });
  expect(opened(['open', '2026-03-05'], ['intent', '2026-04-01'])).toEqual([]);
  expect(opened(['intent', '2025-11-01'], ['open', '2026-03-06'])).toEqual([]);
  expect(opened(['intent', '2025-11-01'], ['signed', '2026-02-01'])).toEqual([]);
  expect(opened(['open', '2026-03-04'], ['intent', '2026-04-01'])).toEqual([
    'published  发布日期 2026-03-05 晚于进展记录的招商日期 2026-03-04，没有发布不能招商，请改成招商那天或核对进展记录',
  ]);
});

test('without a day of publication, or without a history, the two cannot differ', () => {
  expect(messages('stage-published', history(['open', '2026-03-04']))).toEqual([]);
  expect(messages('stage-published', { published: '2026-03-05' })).toEqual([]);
});

test('a step dated before the one above it is named', () => {
  const moves = history(['open', '2026-05-01'], ['signed', '2026-01-01']);
  expect(messages('stage-history', { stage: 'signed', ...moves })).toEqual([
    'stageHistory[第2项]  日期 2026-01-01 早于上一项 2026-05-01，请按时间先后排列',
  ]);
});

test('what produces cannot be withdrawn, what is only signed can', () => {
  const after = (stage: string) => ({
    stage: 'withdrawn',
    ...history([stage, '2026-01-01'], ['withdrawn', '2026-05-01']),
  });
  expect(messages('stage-history', after('signed'))).toEqual([]);
  expect(messages('stage-history', after('producing'))).toEqual([
    'stageHistory[第2项]  阶段不能从“投产”（producing）直接到“撤回”（withdrawn），请核对，或补上中间一步',
  ]);
});

const POLICY = {
  name: '办法',
  summary: '说明。',
  documentNumber: '新政发〔2025〕1号',
  issuer: '县政府',
  level: 'county',
  topic: 'service',
  issued: '2025-01-01',
  effective: '2025-02-01',
  validUntil: '2030-01-31',
  applies: '企业',
  checked: '2026-11-01',
};
const withPolicy = (changes: object) =>
  makeContent({ files: { 'policies/zh/rule.md': { ...POLICY, ...changes } } });

test('a policy is issued and checked by today and valid beyond its first day', () => {
  expect(findBy('policy-dates', withPolicy({}))).toEqual([]);
  const days = { issued: '2026-11-24', checked: '2026-11-25', validUntil: undefined };
  expect(findBy('policy-dates', withPolicy(days))).toEqual([
    'policies/zh/rule.md  issued  发布日期 2026-11-24 晚于今天 2026-11-23，请核对',
    'policies/zh/rule.md  checked  核对日期 2026-11-25 晚于今天 2026-11-23，请核对',
  ]);
  expect(findBy('policy-dates', withPolicy({ validUntil: '2025-01-31' }))).toEqual([
    'policies/zh/rule.md  validUntil  有效期至 2025-01-31 早于施行日期 2025-02-01，请核对',
  ]);
});

test('a source cannot have been checked tomorrow, nor a page updated then', () => {
  const late = {
    ...FILES['facts/one.yml'],
    source: { name: '局', nameEn: 'Office', year: 2024, reliability: 'A', checked: '2026-11-24' },
  };
  const page = { title: '关于', summary: '说明。', updated: '2026-11-24' };
  const town = {
    ...FILES['towns/zh/quetang.md'],
    facts: [{ label: '面积', value: '1', source: late.source }],
  };
  const park = {
    ...{ name: '园区', summary: '园。', town: 'quetang', level: 'town', order: 1 },
    ...{ industries: ['食品'], contact: 'desk' },
    utilities: [{ kind: 'power', value: '35 千伏', source: late.source }],
  };
  const event = {
    ...{ title: '考察日', summary: '看厂房。', place: '园区', audience: '企业' },
    ...{ organiser: '窗口', kind: 'visit-day', status: 'planned', start: '2027-03-18' },
    ...{ contact: 'desk', updated: '2026-11-01', source: late.source },
  };
  const files = {
    'facts/one.yml': late,
    'pages/zh/about.md': page,
    'towns/zh/quetang.md': town,
    'parks/zh/park.md': park,
    'events/zh/day.md': event,
  };
  expect(findBy('source-dates', makeContent({ files }))).toEqual([
    'towns/zh/quetang.md  facts[第1项].source.checked  日期 2026-11-24 晚于今天 2026-11-23，请核对',
    'parks/zh/park.md  utilities[第1项].source.checked  日期 2026-11-24 晚于今天 2026-11-23，请核对',
    'events/zh/day.md  source.checked  日期 2026-11-24 晚于今天 2026-11-23，请核对',
    'facts/one.yml  source.checked  日期 2026-11-24 晚于今天 2026-11-23，请核对',
    'pages/zh/about.md  updated  日期 2026-11-24 晚于今天 2026-11-23，请核对',
  ]);
  expect(findBy('source-dates', makeContent())).toEqual([]);
});

test('each move is told with where it is written', () => {
  const move = { stage: 'open', date: '2026-01-05' };
  expect(messages('stage-source', { stageHistory: [{ ...move, source: '示例' }] })).toEqual([]);
  expect(messages('stage-source', { stageHistory: [move] })).toEqual([
    'stageHistory[第1项].source  2026-01-05 “招商中”（open）没有写来源，请写文件、报道或“示例”',
  ]);
});
