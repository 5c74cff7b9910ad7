import { expect, test, vi } from 'vitest';
import { countFacets, NO_CHOICE, type Choice } from '#src/domain/library/facets.ts';
import { NO_RANGES, type Ranges } from '#src/domain/library/ranges.ts';
import { PAGE_SIZE, UNTOUCHED } from '#src/domain/library/state.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { Chips } from '#src/islands/library/Chips.tsx';
import { Facets } from '#src/islands/library/Facets.tsx';
import { Results } from '#src/islands/library/Results.tsx';
import { StatusLine } from '#src/islands/library/StatusLine.tsx';
import type { Search } from '#src/search/query.ts';
import { makeRow } from '../../domain/library/rows.ts';
import { CLASSES, NAMES, render, textOf } from './rendered.tsx';

const t = getWords('zh');
const nothing = () => undefined;
const search: Search = { init: vi.fn(), search: vi.fn(), excerpt: vi.fn() };
const many = Array.from({ length: PAGE_SIZE + 5 }, (_, at) => makeRow({ slug: `p${at}` }));

type Shown = Partial<Parameters<typeof Results>[0]>;
const results = (own: Shown = {}) =>
  render(
    <Results
      {...{
        rows: [],
        near: [],
        meant: undefined,
        state: UNTOUCHED,
        pending: false,
        query: '',
        names: NAMES,
      }}
      {...{ locale: 'zh', t, search, onMore: nothing, onColumns: nothing, onOrder: nothing }}
      {...own}
    />,
  );

const cardsIn = (html: string) => html.match(/<article/g)?.length ?? 0;

test('with nothing found the reader is told what to do and whom to ask', () => {
  const html = results({ query: '航天' });
  expect(textOf(html)).toContain('没有符合条件的项目');
  expect(html).toContain(`href="/enquiry/?q=${encodeURIComponent('航天')}"`);
});

test('what was probably meant is one press away', () => {
  const html = results({ query: 'antimoney ore', meant: 'antimony ore' });
  expect(html).toContain('<a href="?q=antimony%20ore">antimony ore</a>');
});

test('near ones are shown under a line that says they are only near', () => {
  const html = results({ query: '航天', near: [makeRow()] });
  expect(textOf(html)).toContain('没有完全相符的结果。下面是相近的项目');
  expect(cardsIn(html)).toBe(1);
  expect(html).not.toContain('data-search-result');
});

test('while the answer is awaited an empty list says nothing yet', () => {
  expect(results({ pending: true })).toBe('');
});

test('browsing goes page by page, a search is answered whole', () => {
  const browsed = results({ rows: many });
  expect(cardsIn(browsed)).toBe(PAGE_SIZE);
  expect(textOf(browsed)).toContain('再看 5 个');
  const found = results({ rows: many, query: '茶' });
  expect(cardsIn(found)).toBe(many.length);
  expect(textOf(found)).not.toContain('再看');
});

type Line = Partial<Parameters<typeof StatusLine>[0]>;
const status = (own: Line = {}) =>
  render(
    <StatusLine
      {...{ state: 'idle', query: '', count: 26, unestimated: 0, order: undefined }}
      {...{ dataFailed: false, onRetry: nothing, t }}
      {...own}
    />,
  );

test('the line of status tells the count, of all or of a query', () => {
  expect(status()).toContain('<p class="status-count" data-search-count="26">26 个项目</p>');
  expect(textOf(status({ state: 'ok', query: '竹', count: 2 }))).toBe('“竹”找到 2 个项目');
});

test('a count is not told before it is known', () => {
  expect(status({ state: 'searching', query: '竹' })).not.toContain('data-search-count');
  expect(textOf(status({ state: 'searching', query: '竹' }))).toBe('正在搜索');
});

test('without a network the line says so and offers to try again', () => {
  for (const offline of [status({ state: 'offline', query: '竹' }), status({ dataFailed: true })]) {
    expect(textOf(offline)).toContain('可能断网');
    expect(textOf(offline)).toContain('重试');
    expect(offline).not.toContain('data-search-count');
  }
});

test('a range says how many projects it leaves out for want of a figure', () => {
  expect(textOf(status({ unestimated: 3 }))).toContain('另有 3 个项目未测算，不在此范围内');
  expect(textOf(status())).not.toContain('未测算');
});

const choice: Choice = { ...NO_CHOICE, sector: ['mining'], mode: ['sole'] };

const chips = (own: { choice?: Choice; ranges?: Ranges } = {}) =>
  render(
    <Chips
      {...{ names: NAMES, classes: CLASSES, choice, ranges: NO_RANGES, onChange: nothing, t }}
      {...own}
      locale="zh"
    />,
  );

test('each chosen value is a chip that says what pressing it does', () => {
  expect(chips()).toContain('aria-label="去掉“矿业”"');
  expect(chips()).toContain('aria-label="去掉“独资”"');
  expect(textOf(chips())).toContain('清除全部条件');
});

test('a class chosen whole is one chip, not one for each of its sectors', () => {
  const text = textOf(chips({ choice: { ...NO_CHOICE, sector: ['mining', 'farming'] } }));
  expect(text).toContain('乡村 ×');
  expect(text).not.toContain('矿业');
});

test('a range is a chip with its figures and units', () => {
  const ranges: Ranges = {
    inv: { from: 1000, to: 20_000 },
    payback: { to: 8 },
    irr: { from: 0.08 },
  };
  const text = textOf(chips({ choice: NO_CHOICE, ranges }));
  expect(text).toContain('总投资：1,000 万元 至 2 亿元 ×');
  expect(text).toContain('投资回收期：8 年 以内 ×');
  expect(text).toContain('内部收益率：8% 以上 ×');
});

test('with nothing chosen there are no chips', () => {
  expect(chips({ choice: NO_CHOICE })).toBe('');
});

const facets = (chosen: Choice, ranges: Ranges = NO_RANGES, known = true) => {
  const rows = [makeRow(), makeRow({ sector: 'mining', modes: ['sole', 'lease'] })];
  return render(
    <Facets
      {...{ names: NAMES, classes: CLASSES, choice: chosen, ranges, onChange: nothing, t }}
      counts={known ? countFacets(rows, chosen, ranges) : undefined}
      onRange={nothing}
      locale="zh"
    />,
  );
};

test('facets name every value with its count, and open where something is chosen', () => {
  const html = facets({ ...NO_CHOICE, stage: ['open'] });
  expect(textOf(html)).toContain('乡村 2 农业 1 矿业 1');
  expect(textOf(html)).toContain('独资 2 租赁 1');
  expect(textOf(html)).toContain('阶段 已选 1 项');
  expect(html.match(/<details open="">/g)).toHaveLength(4);
  expect(html.match(/checked=""/g)).toHaveLength(1);
});

test('a class of which one sector is chosen says that it is chosen in part', () => {
  const html = facets({ ...NO_CHOICE, sector: ['mining'] });
  expect(html.match(/aria-checked="mixed"/g)).toHaveLength(1);
  expect(facets(NO_CHOICE)).not.toContain('aria-checked');
});

test('no count is shown before the whole library is there', () => {
  expect(textOf(facets(NO_CHOICE, NO_RANGES, false))).toContain('乡村 农业 矿业');
});

test('a range in the address stands in its fields as a reader would type it', () => {
  const ranges: Ranges = {
    inv: { from: 1234, to: 12_000 },
    payback: { to: 7.5 },
    irr: { from: 0.08 },
  };
  const html = facets(NO_CHOICE, ranges);
  for (const value of ['1234万', '1.2亿', '7.5', '8%']) expect(html).toContain(`value="${value}"`);
});
