import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import { recordSchema } from '#src/domain/open-data/record.ts';
import { lastChangeOf, toRecord } from '#src/domain/open-data/to-record.ts';
import { STAGES } from '#src/domain/vocabulary.ts';
import { OUTLAY, readAssumptions } from '../finance/sample-assumptions.ts';
import { makeSource, readProject, WHOLE } from './sample-source.ts';

const makeRecord = (own: object = {}, ...changes: [object?, object?]) =>
  toRecord(makeSource(readProject(own), ...changes));

test('the least that a project may say makes a record, with null or nothing for what is unknown', () => {
  const record = makeRecord();
  expect(recordSchema.safeParse(record).error).toBeUndefined();
  expect(record).toMatchObject({
    industryCode: null,
    park: null,
    nature: null,
    stageHistory: [],
    investment: { upToCny: null, soughtCny: null, minimumTicketCny: null, baseYear: null },
    land: {
      areaSquareMetres: null,
      areaMu: null,
      floorSquareMetres: null,
      level: null,
      state: null,
    },
    capacity: [],
    ...{ jobs: null, constructionMonths: null, termMonths: null },
    ...{ published: null, validUntil: null },
  });
  expect(record.investment.split).toEqual([]);
});

test('amounts are whole yuan, land is in mu and whole square metres, times are months', () => {
  const record = makeRecord(WHOLE);
  expect(recordSchema.safeParse(record).error).toBeUndefined();
  expect(record).toMatchObject({
    investment: {
      totalCny: 12_000_000,
      upToCny: 15_000_000,
      soughtCny: 8_000_001,
      minimumTicketCny: 5000,
      baseYear: 2026,
      split: [
        { item: 'construction', amountCny: 9_000_000 },
        { item: 'equipment', amountCny: 3_000_000 },
      ],
    },
    land: { areaSquareMetres: 20_000, areaMu: 30, floorSquareMetres: 2000 },
    ...{ jobs: 60, constructionMonths: 18, termMonths: 204 },
    stageHistory: [
      { stage: 'open', date: '2026-03-02', source: null },
      { stage: 'intent', date: '2026-09-10', source: '县政府网站' },
    ],
  });
  expect(makeRecord({ land: { area: '1亩' } }).land.areaSquareMetres).toBe(667);
});

test('what stands in the file is passed on as it is', () => {
  expect(makeRecord(WHOLE)).toMatchObject({
    ...{ id: 'tea', number: 'XS-2026-001', sample: false, industryCode: 'D4415' },
    ...{ modes: ['sole', 'lease'], nature: 'new', stage: 'intent', sizeClass: '10m-50m' },
    land: { level: 'five', state: 'cleared' },
    ...{ published: '2026-03-02', verified: '2026-10-01', validUntil: '2027-06-30' },
    urls: { en: 'https://county.example/en/projects/tea/' },
    provincialClass: 'agriculture-rural',
  });
});

test('each language has its own texts and names', () => {
  expect(makeRecord(WHOLE)).toMatchObject({
    title: { 'zh-Hans': '茶油加工厂', 'zh-Hant': '茶油加工廠', en: 'Tea oil plant' },
    summary: { 'zh-Hans': '茶油加工厂.', 'zh-Hant': '茶油加工廠.', en: 'Tea oil plant.' },
    sector: { code: 'food', name: { 'zh-Hans': '食品', 'zh-Hant': '食品業', en: 'Food' } },
    town: { code: '430522102', slug: 'quetang', name: { 'zh-Hant': '雀塘鎮', en: 'Quetang' } },
    park: { slug: 'quetang-park', name: { 'zh-Hans': '雀塘园', en: 'Quetang park' } },
    unit: { slug: 'office', name: { 'zh-Hant': '商務局', en: 'Commerce' } },
    capacity: [
      {
        item: { 'zh-Hans': '茶油 (zh-Hans)', 'zh-Hant': '茶油 (zh-Hant)', en: '茶油 (en)' },
        value: 1500,
        unit: { 'zh-Hans': '吨/年 (zh-Hans)', en: '吨/年 (en)' },
      },
    ],
  });
});

test('English that is not written is null, while places, units and measures have their English', () => {
  const record = makeRecord(WHOLE, {}, { untranslated: true });
  expect([record.title.en, record.summary.en, record.capacity[0]?.item.en]).toEqual([
    null,
    null,
    null,
  ]);
  expect([record.town.name.en, record.park?.name.en, record.capacity[0]?.unit.en]).toEqual([
    'Quetang',
    'Quetang park',
    '吨/年 (en)',
  ]);
  expect(record.title['zh-Hant']).toBe('茶油加工廠');
});

test('an offer whose day is past is expired only while the stage is one to come in at', () => {
  expect(makeRecord().status).toBe('open');
  const expired = STAGES.filter((stage) => {
    const { status } = makeRecord({ stage }, { open: false });
    expect(status).not.toBe('open');
    return status === 'expired';
  });
  expect(expired).toEqual(['open', 'intent']);
});

test('a project without assumptions has no measure, and each says that it was not estimated', () => {
  const { basis, discountRate, ...measures } = makeRecord().measures;
  expect([basis, discountRate]).toEqual([null, null]);
  expect(Object.values(measures)).toHaveLength(7);
  for (const each of Object.values(measures))
    expect(each).toEqual({ value: null, reason: 'not-estimated' });
});

test('measures are what the appraisal found, to six decimals, the present value in whole yuan', () => {
  const found = appraise(readAssumptions(), OUTLAY);
  const { measures } = makeRecord({}, { appraisal: found });
  expect(measures).toMatchObject({ basis: 'before-financing', discountRate: 0.08 });
  expect(measures.npvAfterTaxCny).toEqual({
    value: Math.round(found.npvAfterTax * 10_000),
    reason: null,
  });
  const pairs = [
    [measures.irrAfterTax, found.irrAfterTax],
    [measures.irrBeforeTax, found.irrBeforeTax],
    [measures.paybackYears, found.payback],
    [measures.dynamicPaybackYears, found.dynamicPayback],
    [measures.returnOnInvestment, { ok: true, value: found.returnOnInvestment }],
    [measures.breakEven, found.breakEven],
  ] as const;
  for (const [{ value, reason }, measure] of pairs) {
    expect([reason, measure.ok]).toEqual([null, true]);
    expect(value).toBeCloseTo(measure.ok ? measure.value : NaN, 6);
    expect(String(value)).toMatch(/^-?\d+(?:\.\d{1,6})?$/);
  }
});

test('a measure that does not exist says why', () => {
  const costly = readAssumptions({
    costs: [{ item: '茶籽', kind: 'materials', amount: '4000万元' }],
  });
  const { measures } = makeRecord({}, { appraisal: appraise(costly, OUTLAY) });
  expect([measures.irrAfterTax, measures.paybackYears, measures.breakEven]).toEqual([
    { value: null, reason: 'none' },
    { value: null, reason: 'never' },
    { value: null, reason: 'never' },
  ]);
});

test('readiness is passed on with its reasons', () => {
  const { criteria, ...readiness } = makeRecord(WHOLE).readiness;
  expect(readiness).toEqual({ score: 35, band: 'early' });
  const stateOf = (asked: string) => criteria.find(({ id }) => id === asked)?.state;
  expect(['land', 'environment', 'sponsor'].map(stateOf)).toEqual(['done', 'underway', 'open']);
});

test('a project last changed when it was verified or when it last moved, whichever is later', () => {
  const moves = [{ date: '2026-09-10' }, { date: '2026-03-02' }];
  expect(lastChangeOf({ verified: '2026-10-01' })).toBe('2026-10-01');
  expect(lastChangeOf({ verified: '2026-10-01', stageHistory: moves })).toBe('2026-10-01');
  expect(lastChangeOf({ verified: '2026-05-01', stageHistory: moves })).toBe('2026-09-10');
});
