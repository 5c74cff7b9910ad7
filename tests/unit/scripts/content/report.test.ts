import { expect, test } from 'vitest';
import { formatAnnotations, formatLikenesses, formatReport } from '#scripts/lib/content/report.ts';
import { makeContent } from '../../domain/check/sample-content.ts';

const finding = {
  file: 'content/projects/zh/tea.md',
  field: 'investment.total',
  message: '"32000" 没有单位，\n请写成 3.2亿元：100%',
  rule: 'schema',
};

test('a finding is one line, file and field first, and the count stands last', () => {
  expect(formatReport(makeContent(), [{ ...finding, message: '没有单位' }])).toBe(
    'content/projects/zh/tea.md  investment.total（投资 › 总投资）  没有单位\n共 1 处问题，1 个文件',
  );
});

test('an annotation is one line whatever the message holds', () => {
  const text = formatAnnotations([finding, { ...finding, field: 'a,b:c' }]);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toContain('::error file=content/projects/zh/tea.md,title=schema investment.total::');
  expect(text).toContain('%0A请写成 3.2亿元：100%25');
  expect(text).toContain('title=schema a%2Cb%3Ac::');
});

test('content without shared text says so', () => {
  expect(formatLikenesses(makeContent())).toBe('没有两个项目有 12 字以上的相同文字');
});
