import { expect, test } from 'vitest';
import { nameFile } from '#src/domain/shortlist/file-name.ts';

test.each([
  ['Sample County', 'xlsx', 'sample-shortlist-2026-11-28.xlsx'],
  ['New River District', 'pdf', 'new-river-shortlist-2026-11-28.pdf'],
  ['County Kerry', 'csv', 'kerry-shortlist-2026-11-28.csv'],
  ['县', 'csv', 'shortlist-2026-11-28.csv'],
])('a file of %s is called by county and day', (county, extension, name) => {
  expect(nameFile(county, '2026-11-28', extension)).toBe(name);
});
