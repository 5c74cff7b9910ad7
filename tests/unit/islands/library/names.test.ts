import { expect, test } from 'vitest';
import { listValues, nameOf } from '#src/islands/library/names.ts';
import { NAMES } from './rendered.tsx';

test('a value is called by its name, and by itself where it has none', () => {
  expect(nameOf(NAMES, 'sector', 'farming')).toBe('农业');
  expect(nameOf(NAMES, 'sector', 'shipyards')).toBe('shipyards');
});

test('the values an address may name are those that have a name', () => {
  expect(listValues(NAMES)).toEqual({
    sector: ['farming', 'mining'],
    town: ['east'],
    size: ['10m-50m', '50m-100m'],
    mode: ['sole', 'lease'],
    stage: ['open'],
    band: ['forming'],
    land: ['ready'],
    park: ['north-park'],
    unit: ['east-government'],
  });
});
