import { expect, test } from 'vitest';
import {
  BILINGUAL_NAMES,
  getEntryPath,
  listSlugs,
  PLAIN_NAMES,
} from '#src/domain/check/content.ts';
import { agrees, exceeds, isWithin } from '#src/domain/check/tolerances.ts';
import { makeContent } from './sample-content.ts';

test('collections are written in two languages or once', () => {
  expect(BILINGUAL_NAMES).toEqual([
    'projects',
    'towns',
    'sectors',
    'parks',
    'policies',
    'procedures',
    'events',
    'news',
    'stories',
    'pages',
  ]);
  expect(PLAIN_NAMES).toEqual([
    'units',
    'contacts',
    'facts',
    'sites',
    'routes',
    'costs',
    'strengths',
    'fees',
  ]);
});

test('an entry has one place', () => {
  expect(getEntryPath('projects', 'tea', 'en')).toBe('projects/en/tea.md');
  expect(getEntryPath('units', 'office', 'zh')).toBe('units/office.yml');
});

test('slugs are those of the files there are', () => {
  expect(listSlugs(makeContent(), 'facts', 'zh')).toEqual(['four', 'one', 'three', 'two']);
  expect(listSlugs(makeContent(), 'projects', 'en')).toEqual(['tea']);
  expect(listSlugs(makeContent(), 'parks', 'zh')).toEqual([]);
});

test('figures agree within the tolerance, the bound itself included', () => {
  expect(agrees(102, 100, 0.02)).toBe(true);
  expect(agrees(102.1, 100, 0.02)).toBe(false);
  expect(agrees(98, 100, 0.02)).toBe(true);
  expect(agrees(-102, -100, 0.02)).toBe(true);
  expect(agrees(0, 0, 0.02)).toBe(true);
  expect(isWithin(150, 200, 100, 0)).toBe(true);
  expect(isWithin(99, 100, 200, 0)).toBe(false);
});

test('the error of binary fractions exceeds nothing', () => {
  expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
  expect(exceeds(0.31, 0.3)).toBe(true);
});
