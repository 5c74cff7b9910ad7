import { expect, test } from 'vitest';
import { findBy, makeContent, withProject } from './sample-content.ts';

const inBody = (body: string) =>
  findBy('local-unit', makeContent({ bodies: { 'projects/en/tea.md': body } }));

test('a mu is told in hectares somewhere, and the first without is named', () => {
  expect(findBy('local-unit', withProject({}, { summary: 'A grove of 24 mu' }))).toEqual([
    'projects/en/tea.md  summary  英文里的 mu 第一次出现时请写公顷，如 24 mu (1.6 ha)',
  ]);
  expect(inBody('## Background\n\nOn 24 mu (1.6 ha), 3 mu of it wet.')).toEqual([]);
  expect(inBody('## Background\n\nOn 24 mu of land.')).toHaveLength(1);
});

test('labels of facts need no hectares', () => {
  expect(findBy('local-unit', withProject({}, { terms: { '24亩': '24 mu' } }))).toEqual([]);
});

test('fen and jin are named wherever they stand', () => {
  expect(inBody('## Returns\n\nFive fen less, or six yuan a jin.')).toEqual([
    'projects/en/tea.md  正文  英文读者不懂“fen”，请换算，如 CNY 0.05',
    'projects/en/tea.md  正文  英文读者不懂“jin”，请换算，如 kg',
  ]);
  expect(findBy('local-unit', withProject({}, { terms: { 五分: 'Five fen' } }))).toHaveLength(1);
});
