import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { changesSchema } from '#src/domain/open-data/changes.ts';
import { COLUMNS, headOf } from '#src/domain/open-data/columns.ts';
import type { OcPackage } from '#src/domain/open-data/oc4ids-package.ts';
import type { PublishedPackage } from '#src/domain/open-data/package.ts';
import { assets } from '#src/i18n/paths.ts';
import { buildCounty, CLIENT_DIR, SITE_URL } from './county.ts';

const OC4IDS = 'tests/fixtures/oc4ids/project-schema.json';

const bytesOf = (path: string) => readFileSync(join(CLIENT_DIR, path));
const jsonOf = (path: string): unknown => JSON.parse(bytesOf(path).toString());

let published: PublishedPackage;

beforeAll(async () => {
  await buildCounty();
  published = jsonOf(assets.openData.json) as PublishedPackage;
});

test('the published JSON is what its own published schema says', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(jsonOf(assets.openData.schema) as object);
  expect([validate(published), validate.errors]).toEqual([true, null]);
  expect(validate({ ...published, count: 'four' })).toBe(false);
});

test('the package says how new it is, under which licence, and names its projects by number', () => {
  expect(published).toMatchObject({
    schemaVersion: '1.0',
    schema: SITE_URL + assets.openData.schema,
    generated: '2026-11-23',
    updated: '2026-11-10',
    source: `${SITE_URL}/data/`,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    sampleNotice: null,
    count: 4,
  });
  expect(published.projects.map(({ number }) => number)).toEqual([
    'SX-2025-003',
    'SX-2026-001',
    'SX-2026-002',
    'SX-2026-004',
  ]);
});

test('a record has its facts in plain units and all languages', () => {
  const tea = published.projects.find(({ id }) => id === 'tea-oil-press');
  expect(tea).toMatchObject({
    status: 'open',
    title: {
      'zh-Hans': '东溪镇油茶籽压榨与精炼项目',
      'zh-Hant': '東溪鎮油茶籽壓榨與精煉項目',
      en: 'Tea-oil press and refinery, Dongxi',
    },
    investment: { totalCny: 60_000_000, soughtCny: 60_000_000, minimumTicketCny: 10_000_000 },
    land: { areaMu: 30, areaSquareMetres: 20_000 },
    capacity: [{ value: 1500, unit: { 'zh-Hans': '吨/年', en: 't/yr' } }],
    measures: { basis: 'before-financing', discountRate: 0.08 },
  });
  expect(tea?.investment.split.reduce((sum, { amountCny }) => sum + amountCny, 0)).toBe(60_000_000);
  expect(tea?.measures.irrAfterTax.value).toBeGreaterThan(0);
});

test('what is not estimated is null with its reason, and an offer past its day is expired', () => {
  const bamboo = published.projects.find(({ id }) => id === 'bamboo-board');
  expect(bamboo).toMatchObject({
    status: 'expired',
    measures: { basis: null, irrAfterTax: { value: null, reason: 'not-estimated' } },
  });
});

test('every project stands in the words of OC4IDS 0.9 as its schema asks', () => {
  const schema = JSON.parse(readFileSync(OC4IDS, 'utf8')) as object;
  // The standard is written in draft 4, whose keywords here mean the same in draft 7.
  const draft7 = Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(draft7);
  const oc = jsonOf(assets.openData.oc4ids) as OcPackage;
  expect(oc).toMatchObject({
    version: '0.9',
    uri: SITE_URL + assets.openData.oc4ids,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publishedDate: '2026-11-10T00:00:00+08:00',
  });
  expect(oc.projects).toHaveLength(4);
  for (const project of oc.projects)
    expect([project.id, validate(project), validate.errors]).toEqual([project.id, true, null]);
  expect(validate({ ...oc.projects[0], status: 'open' })).toBe(false);
  expect(oc.projects.find(({ id }) => id === 'SX-2026-001')).toMatchObject({
    status: 'preparation',
    type: 'construction',
    sector: ['economy'],
    budget: { amount: { amount: 60_000_000, currency: 'CNY' } },
    implementationPeriod: { durationInDays: 365 },
  });
});

test('the CSV and the workbook have a line for every project, under the same heads', async () => {
  const rows = parse(bytesOf(assets.openData.csv), { bom: true });
  expect(rows[0]).toEqual(COLUMNS.map(headOf));
  const numbers = published.projects.map(({ number }) => number);
  expect(rows.slice(1).map(([number]) => number)).toEqual(numbers);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytesOf(assets.openData.xlsx) as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  expect((sheet?.getColumn(1).values as string[]).slice(2)).toEqual(numbers);
});

test('changes are dated, newest first, and none lies ahead', () => {
  const { changes, generated } = changesSchema.parse(jsonOf(assets.openData.changes));
  const dates = changes.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(dates.every((date) => date <= generated)).toBe(true);
  const said = changes.map(({ date, kind, slug }) => `${date} ${kind} ${slug}`);
  expect(said).toContain('2026-06-30 expired bamboo-board');
  expect(said).toContain('2026-08-18 stage study-camp');
  expect(said).toContain('2026-11-20 event online-month');
});
