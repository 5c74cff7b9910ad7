import { expect, test } from 'vitest';
import { RELEASE_RULES } from '#src/domain/check/release.ts';
import { ARITHMETIC_RULES, checkContent, RULES, sortFindings } from '#src/domain/check/rules.ts';
import { FILES, findBy, makeContent, withProject } from './sample-content.ts';

const FEE = {
  item: '刻章',
  itemEn: 'Seals',
  kind: 'market',
  standard: '面议',
  standardEn: 'by agreement',
  basis: '市场调节价',
  basisEn: 'Market price',
  office: '刻章店',
  officeEn: 'Seal maker',
  order: 1,
  checked: '2026-11-01',
  sample: true,
};
const CONTEXT = { today: '2026-11-23', hasEnglishUnit: () => false };

test('a folder without a fault has no finding, before release as on any day', () => {
  expect(checkContent(makeContent(), CONTEXT, [...RULES, ...RELEASE_RULES])).toEqual([]);
});

test('every rule has a name of its own and says on whose authority it speaks', () => {
  const all = [...RULES, ...RELEASE_RULES];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, authority } of all) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(authority.length).toBeGreaterThan(20);
  }
  expect(RULES).toEqual(expect.arrayContaining([...ARITHMETIC_RULES]));
});

test('a finding names its file, its field and its rule', () => {
  const content = withProject({ investment: { total: '1200万元', sought: '1500万元' } });
  expect(checkContent(content, CONTEXT)).toEqual([
    {
      file: 'content/projects/zh/tea.md',
      field: 'investment.sought',
      message: '拟引资额写 1500万元，大于总投资 1200万元，请核对',
      rule: 'investment-limits',
    },
  ]);
});

test('findings come file by file, and within a file as they were found', () => {
  const at = (file: string, field: string) => ({ file, field, message: '', rule: '' });
  const sorted = sortFindings([
    at('b', '1'),
    at('c', '9'),
    at('a', '2'),
    at('b', '0'),
    at('a', '1'),
  ]);
  expect(sorted.map(({ file, field }) => file + field)).toEqual(['a2', 'a1', 'b1', 'b0', 'c9']);
});

test('before release every sample is named: projects, charges, units', () => {
  const content = makeContent({
    files: {
      'projects/zh/tea.md': { ...FILES['projects/zh/tea.md'], sample: true },
      'units/office.yml': { ...FILES['units/office.yml'], sample: true },
      'fees/seal.yml': FEE,
    },
  });
  expect(findBy('sample', content)).toEqual([
    'projects/zh/tea.md  sample  是示例，不能正式发布，请换成真实内容并删去 sample，或删去文件',
    'fees/seal.yml  sample  是示例，不能正式发布，请换成真实内容并删去 sample，或删去文件',
    'units/office.yml  sample  是示例，不能正式发布，请换成真实内容并删去 sample，或删去文件',
  ]);
});
