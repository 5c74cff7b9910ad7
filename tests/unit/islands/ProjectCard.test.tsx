import { expect, test } from 'vitest';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { ProjectCard } from '#src/islands/ProjectCard.tsx';
import { makeRow } from '../domain/library/rows.ts';
import { NAMES, render, textOf } from './library/rendered.tsx';

const card = (own: Partial<LibraryRow> = {}, locale: Locale = 'zh', result = false) =>
  render(
    <ProjectCard {...{ locale, result }} row={makeRow(own)} names={NAMES} t={getWords(locale)} />,
  );

test('a card leads to its project in the reader’s language', () => {
  expect(card()).toContain('href="/projects/tea/"');
  expect(card({}, 'zh-hant')).toContain('href="/zh-hant/projects/tea/"');
  expect(card({}, 'en')).toContain('href="/en/projects/tea/"');
});

test('the four facts are investment, return, readiness and day of verification', () => {
  const facts = textOf(card({ totalWan: 6800, irr: 0.1239, readiness: 62 }));
  expect(facts).toContain('总投资 6,800 万元 内部收益率 12.4% 前期准备 62 分 核实 2026-11-01');
});

test('without a rate of return the payback stands in, and without both that it is not estimated', () => {
  expect(textOf(card({ paybackYears: 6.25 }))).toContain('回收期 6.3 年');
  expect(textOf(card())).toContain('内部收益率 未测算');
});

test('a sample says that it is one', () => {
  expect(textOf(card({ sample: true }))).toContain('示例');
  expect(textOf(card())).not.toContain('示例');
});

test('Chinese that stands in for English says so to a screen reader', () => {
  expect(card({ untranslated: true }, 'en').match(/lang="zh-Hans"/g)).toHaveLength(3);
  expect(card({}, 'en')).not.toContain('lang=');
});

test('the ways of taking part and the place are named', () => {
  expect(textOf(card({ modes: ['sole', 'lease'] }))).toContain('东镇 · 独资、租赁');
  expect(textOf(card({ modes: ['sole', 'lease'] }, 'en'))).toContain('东镇 · 独资, 租赁');
});

test('only an answer to a search is marked as one', () => {
  expect(card({}, 'zh', true)).toContain('data-search-result="tea"');
  expect(card()).not.toContain('data-search-result');
});

test('a title cannot carry markup into the page', () => {
  expect(card({ title: '<script>alert(1)</script>' })).not.toContain('<script>');
});
