import { expect, test } from 'vitest';
import { checkFolder } from '#scripts/lib/content/check-folder.ts';
import { ARITHMETIC_RULES } from '#src/domain/check/rules.ts';

const published = () =>
  checkFolder('tests/fixtures/published', { today: '2026-11-23', faultsOnly: true });

/*
 * The faults that reading them by hand had found: tests/fixtures/published/SOURCES.md. Sample 12
 * states no building time, so its 6.04 years cannot be reconciled with 7268 ÷ (7268 × 21.8%) = 4.59.
 */
test('in published projects the check finds the faults that are known, and no others', async () => {
  const { findings } = await published();
  expect(findings.map(({ file, field, rule }) => [file.split('/').at(-1), field, rule])).toEqual([
    ['heze-fruit-market.md', 'returns.revenueParts', 'revenue-parts'],
    ['heze-fruit-market.md', 'returns.payback', 'payback'],
    ['zhongzhou-wax-gourd.md', 'investment.split', 'investment-split'],
    ['zhongzhou-wax-gourd.md', 'returns.payback', 'payback'],
  ]);
  const arithmetic = ARITHMETIC_RULES.map(({ id }) => id);
  expect(findings.every(({ rule }) => arithmetic.includes(rule))).toBe(true);
});

test('each of them names both figures', async () => {
  const { findings } = await published();
  const messages = findings.map(({ message }) => message);
  expect(messages[0]).toContain('6025万元，年营业收入写 6350万元');
  expect(messages[1]).toMatch(/写 6.04年，.* = 4.59年/);
  expect(messages[2]).toContain('1000万元，总投资写 1200万元');
  expect(messages[3]).toMatch(/写 3年，.* = 5年/);
});

test('all five projects and both parks are read, with every figure they state', async () => {
  const { content } = await published();
  expect([...content.projects.zh.keys()]).toHaveLength(5);
  expect([...content.parks.zh.keys()]).toEqual(['daxiang', 'wugang']);
  const longshan = content.projects.zh.get('longshan-forest-park')!.data;
  expect(longshan.returns?.irr?.rate).toBeCloseTo(0.1643, 9);
  expect(longshan.returns?.payback?.time).toBeCloseTo(7.18 * 12, 9);
  expect(content.projects.zh.get('heze-fruit-market')!.data.land?.area).toBeCloseTo(97.5, 9);
  expect(content.parks.zh.get('wugang')!.data.plannedArea).toBe(2250);
});
