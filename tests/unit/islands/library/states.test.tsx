import { expect, test, vi } from 'vitest';
import { countFacets, NO_CHOICE, type Choice } from '#src/domain/library/facets.ts';
import { PAGE_SIZE } from '#src/domain/library/state.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { Chips } from '#src/islands/library/Chips.tsx';
import { Facets } from '#src/islands/library/Facets.tsx';
import { Results } from '#src/islands/library/Results.tsx';
import { StatusLine } from '#src/islands/library/StatusLine.tsx';
import type { Search } from '#src/search/query.ts';
import { makeRow } from '../../domain/library/rows.ts';
import { NAMES, render, textOf } from './rendered.tsx';

const t = getWords('zh');
const nothing = () => undefined;
const search: Search = { init: vi.fn(), search: vi.fn(), excerpt: vi.fn() };
const many = Array.from({ length: PAGE_SIZE + 5 }, (_, at) => makeRow({ slug: `p${at}` }));

type Shown = Partial<Parameters<typeof Results>[0]>;
const results = (own: Shown = {}) =>
  render(
    <Results
      {...{ rows: [], near: [], shown: PAGE_SIZE, pending: false, query: '', names: NAMES }}
      {...{ locale: 'zh', t, search, onMore: nothing }}
      {...own}
    />,
  );

const cardsIn = (html: string) => html.match(/<article/g)?.length ?? 0;

test('with nothing found the reader is told what to do and whom to ask', () => {
  const html = results({ query: '航天' });
  expect(textOf(html)).toContain('没有符合条件的项目');
  expect(html).toContain('href="/enquiry/"');
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
      {...{ state: 'idle', query: '', count: 26, dataFailed: false, onRetry: nothing, t }}
      {...own}
    />,
  );

test('the line of status tells the count, of all or of a query', () => {
  expect(status()).toContain('<p role="status" data-search-count="26">26 个项目</p>');
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

const choice: Choice = { ...NO_CHOICE, sector: ['mining'], mode: ['sole'] };

test('each chosen value is a chip that says what pressing it does', () => {
  const html = render(<Chips {...{ names: NAMES, choice, onChange: nothing, t }} />);
  expect(html).toContain('aria-label="去掉“矿业”"');
  expect(html).toContain('aria-label="去掉“独资”"');
  expect(textOf(html)).toContain('清除全部条件');
});

test('with nothing chosen there are no chips', () => {
  expect(render(<Chips {...{ names: NAMES, choice: NO_CHOICE, onChange: nothing, t }} />)).toBe('');
});

test('facets name every value with its count, and open where something is chosen', () => {
  const rows = [makeRow(), makeRow({ sector: 'mining', modes: ['sole', 'lease'] })];
  const chosen: Choice = { ...NO_CHOICE, stage: ['open'] };
  const html = render(
    <Facets
      {...{ names: NAMES, choice: chosen, onChange: nothing, t }}
      counts={countFacets(rows, chosen)}
    />,
  );
  expect(textOf(html)).toContain('农业 1 矿业 1');
  expect(textOf(html)).toContain('独资 2 租赁 1');
  expect(html.match(/<details open="">/g)).toHaveLength(4);
  expect(html.match(/checked=""/g)).toHaveLength(1);
});
