import { expect, test } from 'vitest';
import { nameTargetSource } from '#src/queries/target-source.ts';

const years = [{ year: 2026, source: '县政府工作报告', sourceEn: 'Work report', targets: [] }];

test('a year whose targets nobody has written yet has no source, as on New Year’s Day', () => {
  expect(nameTargetSource({ years }, '2026', 'zh')).toEqual({ text: '县政府工作报告' });
  expect(nameTargetSource({ years }, '2026', 'zh-hant')).toEqual({ text: '縣政府工作報告' });
  expect(nameTargetSource({ years }, '2026', 'en')).toEqual({ text: 'Work report' });
  for (const locale of ['zh', 'zh-hant', 'en'] as const) {
    expect(nameTargetSource({ years }, '2027', locale)).toBeUndefined();
    expect(nameTargetSource(undefined, '2027', locale)).toBeUndefined();
  }
});

test('a source without English is told to be Chinese', () => {
  const bare = [{ year: 2026, source: '县政府工作报告', targets: [] }];
  expect(nameTargetSource({ years: bare }, '2026', 'en')).toMatchObject({
    text: '县政府工作报告',
    lang: 'zh-Hans',
  });
});
