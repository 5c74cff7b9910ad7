import { expect, test } from 'vitest';
import { type Audited, readResult } from '#scripts/lib/bench/lighthouse/audit.ts';
import type { Result } from '#scripts/lib/bench/lighthouse/load.ts';
import { formatAudited, formatFindings } from '#scripts/lib/bench/lighthouse/table.ts';

/** The part of a result that is read, as Lighthouse 13 writes it. */
const RESULT = {
  categories: {
    performance: { id: 'performance', score: 0.97, auditRefs: [{ id: 'speed', weight: 25 }] },
    accessibility: {
      id: 'accessibility',
      score: 0.955,
      auditRefs: [
        { id: 'contrast', weight: 7 },
        { id: 'label', weight: 10 },
        { id: 'hint', weight: 0 },
      ],
    },
  },
  audits: {
    speed: { score: 0.9, title: 'Speed', displayValue: '1.9 s' },
    contrast: { score: 0, title: 'Contrast is too low' },
    label: { score: 1, title: 'Every field has a label' },
    hint: { score: 0, title: 'Only a hint' },
    'largest-contentful-paint': { score: 0.98, title: 'LCP', numericValue: 1913.7 },
    'total-blocking-time': { score: 0.92, title: 'TBT', numericValue: 176.6 },
    'cumulative-layout-shift': { score: 1, title: 'CLS', numericValue: 0 },
  },
} satisfies Result;

test('a result comes to marks, times and what cost a mark', () => {
  expect(readResult('/', RESULT)).toEqual({
    page: '/',
    marks: { performance: 97, accessibility: 96 },
    lcp: 1913.7,
    tbt: 176.6,
    cls: 0,
    findings: [
      { category: 'performance', audit: 'speed', says: 'Speed, 1.9 s' },
      { category: 'accessibility', audit: 'contrast', says: 'Contrast is too low' },
    ],
  } satisfies Audited);
});

test('a page that could not be loaded is no result', () => {
  const runtimeError = { code: 'NO_FCP', message: 'nothing was painted' };
  expect(() => readResult('/', { ...RESULT, runtimeError })).toThrow('/: nothing was painted');
});

test('the table has a line a page, and a dash for what was not asked', () => {
  const audited = readResult('/en/', RESULT);
  const unmeasured = { lcp: undefined, tbt: undefined, cls: undefined };
  const quick: Audited = { ...audited, ...unmeasured, marks: { seo: 100 } };
  expect(formatAudited([audited, quick]).split('\n').slice(2)).toEqual([
    '| /en/ | 97 | 96 | – | – | 1.9 | 0.000 | 177 |',
    '| /en/ | – | – | – | 100 | – | – | – |',
  ]);
});

test('what was found is told once, with how many pages have it; speed is not', () => {
  const pages = ['/', '/en/'].map((page) => readResult(page, RESULT));
  expect(formatFindings(pages)).toEqual(['contrast: Contrast is too low (2, first /)']);
});
