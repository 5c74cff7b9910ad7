import { expect, test } from 'vitest';
import type { Content } from '#src/domain/check/content.ts';
import { RULES } from '#src/domain/check/rules.ts';
import { targetsSchema } from '#src/domain/ledger/targets.ts';
import { FILES, findBy, makeContent, withProject } from './sample-content.ts';

test('facts verified 180 days ago are current, a day older they are stale', () => {
  expect(findBy('stale', withProject({ verified: '2026-05-27' }))).toEqual([]);
  expect(findBy('stale', withProject({ verified: '2026-05-26' }))).toEqual([
    'projects/zh/tea.md  verified  已有 181 天没有核实，超过 180 天，请核对全部数据后改写核实日期',
  ]);
});

test('the county may choose another number of days', () => {
  const files = {
    'site.yml': { ...FILES['site.yml'], staleAfterDays: 30 },
    'projects/zh/tea.md': { ...FILES['projects/zh/tea.md'], verified: '2026-10-01' },
  };
  expect(findBy('stale', makeContent({ files }))[0]).toContain('超过 30 天');
});

test('an open offer past its day is named, one that has been signed is not', () => {
  const past = { validUntil: '2026-11-22' };
  expect(findBy('expired', withProject(past))).toEqual([
    'projects/zh/tea.md  validUntil  有效期 2026-11-22 已过，项目已不在招商中，请延期、改写阶段或撤回',
  ]);
  expect(findBy('expired', withProject({ ...past, stage: 'signed' }))).toEqual([]);
  expect(findBy('expired', withProject({ validUntil: '2026-11-23' }))).toEqual([]);
});

test('a rate of the dollar older than a year is named', () => {
  const withRate = (date: string) => {
    const rate = { cnyPerUsd: 7.1, date, source: { zh: '中间价', en: 'central parity' } };
    const files = { 'site.yml': { ...FILES['site.yml'], exchangeRate: rate } };
    return findBy('exchange-rate-old', makeContent({ files }));
  };
  expect(withRate('2025-11-22')).toEqual([]);
  expect(withRate('2025-11-21')[0]).toContain(
    'site.yml  exchangeRate  折美元的汇率是 2025-11-21 的',
  );
  expect(findBy('exchange-rate-old', makeContent({}))).toEqual([]);
});

test('a year that has begun without targets is named', () => {
  const withYear = (year: number): Content => {
    const years = [{ year, source: '县政府工作报告', targets: [{ measure: 'signed', count: 3 }] }];
    const perUnit = { least: 3, most: 5, kinds: ['town'] };
    const file = 'content/targets.yml';
    const data = targetsSchema.parse({ perUnit, years });
    const place = { collection: 'targets', slug: 'targets', language: undefined } as const;
    return { ...makeContent({}), targets: { ...place, file, data, body: '' } };
  };
  expect(findBy('year-targets-missing', withYear(2025))).toEqual([
    'targets.yml  years  没有 2026 年的目标，进展页上这一年不显示目标，请照下达的文件补写',
  ]);
  expect(findBy('year-targets-missing', withYear(2026))).toEqual([]);
  expect(findBy('year-targets-missing', makeContent({}))).toEqual([]);
});

test('what time alone brings about does not stop a build', () => {
  expect(RULES.map(({ id }) => id)).not.toContain('stale');
  expect(RULES.map(({ id }) => id)).not.toContain('expired');
});
