import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toOcPackage } from '#src/domain/open-data/oc4ids-package.ts';
import { toOcProject } from '#src/domain/open-data/oc4ids.ts';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { makeOcSource, readProject, WHOLE } from './sample-source.ts';

const toOc = (own: object) => toOcProject(makeOcSource(readProject(own)));

/** OC4IDS 0.9; the standard is written in draft 4, whose keywords here mean the same in draft 7. */
function compileStandard() {
  const text = readFileSync('tests/fixtures/oc4ids/project-schema.json', 'utf8');
  const entries = Object.entries(JSON.parse(text) as object);
  const schema = Object.fromEntries(entries.filter(([key]) => key !== '$schema' && key !== 'id'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

function* listValues(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* listValues(each);
}

test('whatever a project leaves out, it stands as OC4IDS asks, without null, undefined or empty lists', () => {
  const validate = compileStandard();
  const parts = { ...WHOLE, assumptions: { ...WRITTEN } };
  fc.assert(
    fc.property(fc.subarray(Object.keys(parts) as (keyof typeof parts)[]), (keys) => {
      const project = toOc(Object.fromEntries(keys.map((key) => [key, parts[key]])));
      expect([validate(project), validate.errors]).toEqual([true, null]);
      for (const value of listValues(project)) {
        expect(value).not.toBeNull();
        expect(value).toBeDefined();
        expect(value).not.toEqual([]);
      }
    }),
  );
});

test('a project is known by its number and its slug, in Chinese and where written in English', () => {
  const source = makeOcSource(readProject(WHOLE), { untranslated: true });
  const unwritten = toOcProject(source);
  expect(unwritten).not.toHaveProperty('title_en');
  expect(unwritten).not.toHaveProperty('description_en');
  expect(toOc(WHOLE)).toMatchObject({
    id: 'XS-2026-001',
    updated: '2026-10-01T00:00:00+08:00',
    language: 'zh',
    identifiers: [
      { scheme: 'XS', id: 'XS-2026-001' },
      { scheme: 'slug', id: 'tea' },
    ],
    ...{ title: '茶油加工厂', title_en: 'Tea oil plant' },
    ...{ description: '茶油加工厂.', description_en: 'Tea oil plant.' },
    ...{ type: 'construction', status: 'preparation', sector: ['energy'] },
    publicAuthority: { id: 'office', name: '商务局' },
    parties: [
      {
        ...{ id: 'office', name: '商务局', roles: ['publicAuthority'] },
        contactPoint: { name: '总窗口', url: 'https://county.example/contact/' },
      },
    ],
  });
});

test('without an industry of its own a project counts to that of its sector, and names none', () => {
  const project = toOc({});
  expect(project['sector']).toEqual(['economy']);
  expect(project['additionalClassifications']).toEqual([
    { scheme: 'county-sector', id: 'food', description: '食品' },
  ]);
  expect(toOc(WHOLE)['additionalClassifications']).toEqual([
    { scheme: 'GB/T 4754', id: 'D4415' },
    { scheme: 'county-sector', id: 'food', description: '食品' },
    { scheme: 'sdg', id: '2' },
    { scheme: 'sdg', id: '8' },
  ]);
});

test('the budget is in yuan, with its parts and its sources numbered from one', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' });
  expect(toOc(WHOLE)['budget']).toEqual({
    amount: cny(12_000_000),
    budgetBreakdowns: [
      {
        id: 'split',
        description: '投资构成',
        budgetBreakdown: [
          { id: '1', description: 'investmentItem/construction', amount: cny(9_000_000) },
          { id: '2', description: 'investmentItem/equipment', amount: cny(3_000_000) },
        ],
      },
    ],
    finance: [
      { id: '1', title: 'fundSource/investor', value: cny(8_000_000) },
      { id: '2', title: 'fundSource/loan', value: cny(4_000_000), type: 'loan' },
    ],
  });
  expect(toOc({})['budget']).toEqual({ amount: cny(12_000_000) });
});

// RFC 7946, 3.1.1: longitude comes first, and coordinates are WGS 84.
test('a place is a point of GeoJSON, but none where its coordinates are displaced', () => {
  const [location] = toOc(WHOLE)['locations'] as unknown[];
  expect(location).toEqual({
    id: '430522102',
    description: '雀塘镇 工业园二期A-3地块',
    geometry: { type: 'Point', coordinates: [111.43, 27.31] },
    address: { locality: '雀塘镇', region: '新邵县，邵阳市，湖南省', countryName: '中国' },
  });
  const displaced = { ...WHOLE.site.coordinates, datum: 'GCJ-02' };
  const [without] = toOc({ site: { coordinates: displaced } })['locations'] as unknown[];
  expect(without).not.toHaveProperty('geometry');
  expect(without).toHaveProperty('description', '雀塘镇');
});

test('a document leads to its file, or says who has it', () => {
  expect(toOc(WHOLE)['documents']).toEqual([
    {
      ...{ id: '1', documentType: 'projectScope', title: '项目建议书', language: 'zh' },
      url: 'https://county.example/files/tea.pdf',
      datePublished: '2026-04-05T00:00:00+08:00',
    },
    { id: '2', title: '红线图', accessDetails: '向联系窗口索取', language: 'zh' },
  ]);
});

test('approvals are milestones, met on their day; one that the law does not ask for is none', () => {
  expect(toOc(WHOLE)['milestones']).toEqual([
    {
      ...{ id: 'registration', title: 'approval/registration', type: 'approval', status: 'met' },
      description: '〔2026〕12号',
      dateMet: '2026-05-06T00:00:00+08:00',
    },
    { id: 'environment', title: 'approval/environment', type: 'approval', status: 'scheduled' },
  ]);
  const undated = toOc({ approvals: [{ item: 'energy', state: 'done' }] })['milestones'];
  expect(undated).toEqual([
    { id: 'energy', title: 'approval/energy', type: 'approval', status: 'met' },
  ]);
});

test('an impact assessment is said to exist once the environmental approval is given, by no other', () => {
  const environmentOf = (item: string, state: string) =>
    toOc({
      approvals: [
        { item: 'flood', state: 'open' },
        { item, state },
      ],
    })['environment'];
  expect(environmentOf('environment', 'done')).toEqual({ hasImpactAssessment: true });
  expect(environmentOf('environment', 'underway')).toBeUndefined();
  expect(environmentOf('energy', 'done')).toBeUndefined();
  expect(toOc({})).not.toHaveProperty('environment');
});

test('building and operation are spans of days, and jobs are forecast', () => {
  const project = toOc({ ...WHOLE, assumptions: WRITTEN });
  expect(project).toMatchObject({
    implementationPeriod: { durationInDays: 548 },
    assetLifetime: { durationInDays: 1095 },
    forecasts: [
      {
        ...{ id: 'jobs', title: '就业人数' },
        observations: [{ id: '1', measure: 60, unit: { name: '人' } }],
      },
    ],
  });
  for (const part of ['implementationPeriod', 'assetLifetime', 'forecasts', 'type'])
    expect(toOc({})).not.toHaveProperty(part);
});

test('the package names its version, its rights and the day of its last change', () => {
  const projects = [toOc({})];
  const about = {
    uri: 'https://county.example/data/oc4ids.json',
    publisher: { name: '招商网', uri: 'https://county.example/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publicationPolicy: 'https://county.example/data/',
  };
  expect(toOcPackage({ ...about, updated: '2026-11-10', projects })).toEqual({
    ...about,
    version: '0.9',
    publishedDate: '2026-11-10T00:00:00+08:00',
    projects,
  });
});
