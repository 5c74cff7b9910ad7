import { expect, test } from 'vitest';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { checkRefused } from '#src/domain/check/refused.ts';
import { checkContent, RULES } from '#src/domain/check/rules.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { CONTEXT, makeContent, PROJECT } from './sample-content.ts';

/** A project that its schema takes, with much that does not agree. */
const WRONG = {
  ...PROJECT,
  summary: '在雀塘建一座茶油加工厂，占地二十多亩。',
  term: '2年',
  constructionTime: '24个月',
  stage: 'signed',
  stageHistory: [
    { stage: 'signed', date: '2026-03-02', source: '示例' },
    { stage: 'open', date: '2026-05-01', source: '示例' },
  ],
  capacity: [{ item: '茶油', quantity: '10吨/年' }],
  milestones: [
    { name: '完工', month: 30 },
    { name: '开工', month: 2 },
  ],
  land: { area: '10亩', floorArea: '90000㎡' },
  investment: {
    total: '1000万元',
    sought: '1200万元',
    minimumTicket: '1300万元',
    split: [
      { item: 'equipment', amount: '900万元' },
      { item: 'working-capital', amount: '50万元' },
    ],
    funds: [
      { source: 'investor', amount: '100万元' },
      { source: 'grant', amount: '100万元' },
    ],
  },
  returns: {
    revenue: '2000万元',
    revenueParts: [{ item: '茶油', amount: '1500万元' }],
    profit: '300万元',
    profitAndTax: '200万元',
    returnOnInvestment: '90%',
    irr: { rate: '44%', tax: 'after' },
    payback: { time: '20年', construction: 'included' },
  },
  assumptions: WRITTEN,
  published: '2026-12-02',
  verified: '2026-12-01',
  validUntil: '2026-01-01',
};

type Fields = Record<string, unknown>;

const ENTRY = { slug: 'tea', file: 'content/projects/zh/tea.md', body: '## 项目背景\n\n文字。' };
const find = (data: unknown, unread?: string[]) =>
  checkRefused({ ...ENTRY, data }, makeContent(), CONTEXT, unread);

const mark = ({ rule, field, message }: { rule: string; field: string; message: string }) =>
  `${rule}  ${field}  ${message}`;

/** Everything that is found in its file where its schema takes it. */
const listAll = (data: object) => {
  const content = makeContent({
    files: { 'projects/zh/tea.md': data },
    bodies: { 'projects/zh/tea.md': ENTRY.body },
  });
  return checkContent(content, CONTEXT)
    .filter(({ file }) => file === ENTRY.file)
    .map(mark);
};

/** Copies of a project, each with one field replaced: those of its top, and those of its groups. */
function replaceEach(project: Fields, replace: (fields: Fields, key: string) => Fields) {
  return Object.keys(project).flatMap((key): [string, Fields][] => {
    const group = project[key];
    const isGroup = typeof group === 'object' && group !== null && !Array.isArray(group);
    const inner = isGroup ? Object.keys(group) : [];
    return [
      [key, replace(project, key)],
      ...inner.map((part): [string, Fields] => [
        `${key}.${part}`,
        { ...project, [key]: replace(group as Fields, part) },
      ]),
    ];
  });
}

const spoil = (fields: Fields, key: string) => ({ ...fields, [key]: { 乱: '写' } });
const misspell = (fields: Fields, key: string) => {
  const { [key]: value, ...rest } = fields;
  return { ...rest, [`${key}s`]: value };
};

test('what one field that cannot be read leaves is looked at: sums, dates and texts', () => {
  const rules = find({ ...WRONG, number: '一号', verified: '昨天' }).map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining([
      'investment-split',
      'revenue-parts',
      'profit-and-tax',
      'stated-against-computed',
    ]),
  );
  expect(find(WRONG).map(mark)).toEqual(listAll(WRONG));
});

test.each([
  ['written wrong', spoil],
  ['written under a misspelt name', misspell],
])('a field that is %s makes no finding that it would not have in order', (_, replace) => {
  const all = new Set(listAll(WRONG));
  expect(all.size).toBeGreaterThan(12);
  const cases = replaceEach(WRONG, replace);
  expect(cases.length).toBeGreaterThan(40);
  let found = 0;
  for (const [path, project] of cases) {
    expect(parseEntry(projectSchema, project).ok, path).toBe(false);
    const marks = find(project).map(mark);
    expect(
      marks.filter((one) => !all.has(one)),
      path,
    ).toEqual([]);
    found += marks.length;
  }
  expect(found / cases.length).toBeGreaterThan(all.size / 2);
});

test('nothing is said of what asks for the unread field', () => {
  const investment = { ...WRONG.investment, split: '没写' };
  expect(find({ ...WRONG, investment }).map(({ rule }) => rule)).not.toContain('investment-split');
  const unread = find(WRONG, ['investment.split']).map(({ rule }) => rule);
  expect(unread).not.toContain('investment-split');
  expect(unread).toContain('revenue-parts');
});

test('of a draft only what drafts are asked is said, and of no data nothing', () => {
  const finished = new Set(RULES.flatMap((rule) => (rule.finished ? [rule.id] : [])));
  const bare = { ...WRONG, number: '一号' };
  expect(find(bare).some(({ rule }) => finished.has(rule))).toBe(true);
  expect(find({ ...bare, draft: true }).some(({ rule }) => finished.has(rule))).toBe(false);
  expect(find(undefined)).toEqual([]);
});
