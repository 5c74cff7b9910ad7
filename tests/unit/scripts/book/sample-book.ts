import { composeBook } from '#src/components/book/compose.ts';
import type { BookDocument } from '#src/components/book/document.ts';
import type { Selection } from '#src/domain/book/selection.ts';
import type { BookProject, BookSource } from '#src/domain/book/source.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { BARE, FULL } from '../sheets/sample-record.ts';

const RECORDS: readonly SheetRecord[] = [
  FULL,
  BARE,
  { ...FULL, slug: 'tea-garden', number: 'SX-2026-007', title: '西岭乡茶园改造项目' },
  { ...BARE, slug: 'river-inn', number: 'SX-2026-009', title: '东溪镇河街客栈项目' },
];

const PLACES = [
  ['processing', 'dongxi', 32_000],
  ['processing', 'dongxi', 900],
  ['farming', 'xiling', 4_500],
  ['tourism', 'dongxi', 120],
] as const;

const toProject = (record: SheetRecord, index: number): BookProject => {
  const [sector, town, totalWan] = PLACES[index]!;
  const { slug, number, title, verified } = record;
  return {
    ...{ slug, number, title, verified, sector, town, totalWan },
    size: totalWan > 10_000 ? '100m-500m' : totalWan > 1_000 ? '10m-50m' : '1m-10m',
    sample: index !== 3,
    estimated: index % 2 === 0,
    landReady: index === 0,
  };
};

/** What a site build leaves for the book of a small county. */
export const SOURCE: BookSource = {
  locale: 'zh',
  siteUrl: 'https://invest.example.gov.cn/',
  siteName: '双溪招商',
  publisher: '双溪县商务局',
  county: '双溪县',
  prefecture: '示例市',
  province: '示例省',
  countyEn: 'Shuangxi County',
  tagline: '双溪县的招商项目。',
  promise: { first: 1, full: 5 },
  sectors: [
    { slug: 'processing', name: '农产品加工', summary: '粮油和竹木的加工。', cover: 'phyllotaxis' },
    { slug: 'farming', name: '现代种养', summary: '茶、果和水产。', cover: 'terraces' },
    { slug: 'tourism', name: '文化旅游', summary: '河街和山路。', cover: 'ridges' },
    { slug: 'logistics', name: '商贸物流', summary: '仓储和冷链。', cover: 'routes' },
  ],
  towns: [
    { slug: 'dongxi', name: '东溪镇' },
    { slug: 'xiling', name: '西岭乡' },
    { slug: 'beishan', name: '北山镇' },
  ],
  desks: [{ name: '招商总窗口', handles: '各类投资咨询', rows: [] }],
  projects: RECORDS.map(toProject),
};

/** The slugs of its projects. */
export const SLUGS = RECORDS.map(({ slug }) => slug);

export const WHOLE: Selection = { kind: 'whole', slugs: SLUGS };

/** A book of the small county. */
export const compose = (selection: Selection = WHOLE): BookDocument =>
  composeBook(SOURCE, RECORDS, selection);
