import { expect, test } from 'vitest';
import { COLUMNS, type Column } from '#src/domain/library/columns.ts';
import { NO_CHOICE } from '#src/domain/library/facets.ts';
import { UNTOUCHED } from '#src/domain/library/state.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import TableView from '#src/islands/library/TableView.tsx';
import TownsView from '#src/islands/library/TownsView.tsx';
import { makeRow } from '../../domain/library/rows.ts';
import { NAMES, render, textOf } from './rendered.tsx';

const t = getWords('zh');
const nothing = () => undefined;
const words = { names: NAMES, locale: 'zh', t } as const;
const rows = [
  makeRow({ slug: 'a', totalWan: 12_000, irr: 0.124, landReady: true, park: 'north-park' }),
  makeRow({ slug: 'b', paybackYears: 6.25, modes: ['sole', 'lease'] }),
];

const table = (columns: readonly Column[], own: Partial<Parameters<typeof TableView>[0]> = {}) =>
  render(
    <TableView
      {...{ rows, columns, order: 'updated', onColumns: nothing, onOrder: nothing, ...words }}
      {...own}
    />,
  );

test('number and title are always there, the other columns as chosen', () => {
  const bare = table([]);
  expect(textOf(bare)).toContain('编号与项目名称 SX-2026-001 油茶加工');
  expect(bare.match(/<th scope="col"/g)).toHaveLength(1);
  expect(table(COLUMNS).match(/<th scope="col"/g)).toHaveLength(COLUMNS.length + 1);
});

test('every column says its fact, and that one is not estimated where it is not', () => {
  const text = textOf(table(COLUMNS).replace(/^.*<tbody>/s, ''));
  expect(text).toContain(
    '农业 东镇 北园 东镇人民政府 独资 招商中 1.2 亿元 12.4% 未测算 50 分 可开工 2026-11-01',
  );
  expect(text).toContain(
    '农业 东镇 — 东镇人民政府 独资、租赁 招商中 5,000 万元 未测算 6.3 年 50 分 未备好 2026-11-01',
  );
});

test('the column in whose order the projects stand says so, the others that they could', () => {
  const html = table(['town', 'investment', 'irr'], { order: 'sizeDown' });
  expect(html.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"', 'aria-sort="none"']);
});

test('a first cell may stand before the title', () => {
  const html = table(['town'], { lead: ({ slug }) => <button type="button">{slug}</button> });
  expect(html.match(/<td class="table-lead"><button/g)).toHaveLength(2);
  expect(table(['town'])).not.toContain('table-lead');
});

const towns = (own: Partial<Parameters<typeof TownsView>[0]['state']> = {}) =>
  render(
    <TownsView
      {...{ rows, ...words, onTown: nothing, onShading: nothing }}
      state={{ ...UNTOUCHED, ...own }}
    />,
  );

test('a tile is a button that says its town, count and amount, and whether it is chosen', () => {
  expect(towns()).toContain('aria-label="东镇：2 个项目，总投资 1.7 亿元"');
  expect(towns()).toContain('aria-pressed="false"');
  expect(towns({ choice: { ...NO_CHOICE, town: ['east'] } })).toContain('aria-pressed="true"');
});

test('a town without projects under the choice says that it has none', () => {
  const html = towns({ choice: { ...NO_CHOICE, sector: ['mining'] } });
  expect(html).toContain('aria-label="东镇：没有项目"');
  expect(html).toContain('tile sand');
});

test('the tile shows what its shade stands for, and the table beside it both', () => {
  const face = (html: string) => /class="tile-face"[^>]*>(.*?)<\/button>/s.exec(html)?.[1] ?? '';
  expect(textOf(face(towns()))).toBe('东镇 2 个');
  expect(textOf(face(towns({ shading: 'amount' })))).toBe('东镇 1.7 亿元');
  expect(textOf(towns().replace(/^.*<tbody>/s, ''))).toBe('东镇 2 1.7 亿元');
  expect(textOf(towns())).toContain('不表示位置和边界');
});
