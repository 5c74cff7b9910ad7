import { expect, test } from 'vitest';
import { selectProjects, type Choice } from '#src/domain/book/selection.ts';
import { bookSourceSchema } from '#src/domain/book/source.ts';

const project = (slug: string, number: string, sector: string, town: string) => ({
  ...{ slug, number, title: slug, sector, town, size: '1m-10m', totalWan: 500 },
  ...{ sample: false, verified: '2026-11-01', estimated: false, landReady: false },
});

const SOURCE = bookSourceSchema.parse({
  locale: 'zh',
  siteUrl: 'https://invest.example.gov.cn/',
  ...{ siteName: '站', publisher: '商务局', county: '县', prefecture: '市', province: '省' },
  ...{ countyEn: 'County', tagline: '话', promise: { first: 1, full: 5 } },
  sectors: [
    { slug: 'processing', name: '农产品加工', summary: '加工。', cover: 'gears' },
    { slug: 'farming', name: '现代种养', summary: '种养。', cover: 'terraces' },
  ],
  towns: [
    { slug: 'dongxi', name: '东溪镇' },
    { slug: 'xiling', name: '西岭乡' },
  ],
  desks: [],
  projects: [
    project('press', 'SX-2026-001', 'processing', 'dongxi'),
    project('tea-garden', 'SX-2026-002', 'farming', 'dongxi'),
    project('mill', 'SX-2026-003', 'processing', 'xiling'),
  ],
});

const select = (choice: Choice) => selectProjects(SOURCE, choice);

test('a whole book holds every project in the order of their numbers', () => {
  const slugs = ['press', 'tea-garden', 'mill'];
  expect(select({ kind: 'whole' })).toEqual({ ok: true, selection: { kind: 'whole', slugs } });
});

test('a sector or a town is known by its slug and by its name, in either case and with spaces', () => {
  const ofSector = (name: string) => select({ kind: 'sector', name });
  const processing = { kind: 'sector', place: 'processing', slugs: ['press', 'mill'] };
  for (const name of ['processing', ' Processing ', '农产品加工'])
    expect(ofSector(name)).toEqual({ ok: true, selection: processing });
  expect(select({ kind: 'town', name: '东溪镇' })).toEqual({
    ok: true,
    selection: { kind: 'town', place: 'dongxi', slugs: ['press', 'tea-garden'] },
  });
});

test('a list goes by slugs and numbers, keeps its order and holds a project once', () => {
  const names = ['sx-2026-003', 'press', 'SX-2026-001', 'mill'];
  expect(select({ kind: 'list', names })).toEqual({
    ok: true,
    selection: { kind: 'list', slugs: ['mill', 'press'] },
  });
});

test('a name that nothing has is told with the one it most likely means, or alone', () => {
  expect(select({ kind: 'sector', name: 'farmin' })).toEqual({
    ok: false,
    unknown: [{ kind: 'sector', name: 'farmin', nearest: 'farming' }],
  });
  expect(select({ kind: 'town', name: 'farming' })).toStrictEqual({
    ok: false,
    unknown: [{ kind: 'town', name: 'farming' }],
  });
  expect(select({ kind: 'list', names: ['SX-2026-0O3', 'press', 'nothing-like-it'] })).toEqual({
    ok: false,
    unknown: [
      { kind: 'project', name: 'SX-2026-0O3', nearest: 'SX-2026-003' },
      { kind: 'project', name: 'nothing-like-it' },
    ],
  });
});
