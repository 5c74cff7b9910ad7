import { expect, test } from 'vitest';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { findBy, makeContent } from './sample-content.ts';

const bodyOf = (language: 'zh' | 'en', text: string) =>
  PROJECT_PARTS.map((part) => `## ${part[language]}\n\n${text}`).join('\n\n');

const found = (characters: number, words: number) =>
  findBy(
    'english-length',
    makeContent({
      bodies: {
        'projects/zh/tea.md': '茶'.repeat(characters),
        'projects/en/tea.md': 'oil '.repeat(words),
      },
    }),
  );

test('an English text of a third of what it should be is enough', () => {
  // 1,000 characters in full are some 600 words.
  expect(found(1000, 200)).toEqual([]);
  expect(found(1000, 199)).toEqual([
    'projects/en/tea.md  正文  英文正文 199 词，中文正文 1000 字，英文不足应有的三分之一，请补到 200 词以上',
  ]);
});

test('figures and punctuation are no words', () => {
  const bodies = {
    'projects/zh/tea.md': bodyOf('zh', '茶'.repeat(100)),
    'projects/en/tea.md': bodyOf('en', '1,200 – 3.5% – 2026'),
  };
  expect(findBy('english-length', makeContent({ bodies }))).toHaveLength(1);
});

test('a project without English is named by another rule', () => {
  expect(findBy('english-length', makeContent({ files: { 'projects/en/tea.md': null } }))).toEqual(
    [],
  );
});
