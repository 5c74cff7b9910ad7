import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Point {
  id: string;
  kind: string;
  metBy: string;
  tests: string[];
}

function readPoints(): Point[] {
  return readFileSync('docs/checklist.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^G?\d+$/.test(cells[1] ?? ''))
    .map(([, id = '', , kind = '', metBy = '', tests = '']) => ({
      id,
      kind,
      metBy,
      tests: tests.split('; ').filter((name) => name !== ''),
    }));
}

const range = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

/** Titles stand in the source with their parameters; what is before and between them must be there. */
function isThere(name: string): boolean {
  const [file = '', title = ''] = name.split(' › ');
  if (!existsSync(file)) return false;
  return readFileSync(file, 'utf8').includes(title);
}

test('all sixty points are answered, each in one line', () => {
  expect(readPoints().map(({ id }) => id)).toEqual([...range('G', 12), ...range('', 48)]);
  expect(readPoints().filter(({ metBy }) => metBy === '')).toEqual([]);
});

test('what a machine can judge has a test', () => {
  const judged = readPoints().filter(({ kind }) => kind.startsWith('A'));
  expect(judged).toHaveLength(22);
  expect(judged.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test('every test that a point names is there', () => {
  const named = readPoints().flatMap(({ tests }) => tests);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});
