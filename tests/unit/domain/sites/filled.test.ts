import { expect, test } from 'vitest';
import { listAskedFields, listEmptyFields } from '#src/domain/sites/filled.ts';
import { readSite } from './listed-sites.ts';

test('land is asked for its level, a building for storeys, load and height, a yard for neither', () => {
  const askedOf = (kind: string) => listAskedFields(readSite({ kind })).slice(6);
  expect(askedOf('land')).toEqual(['level']);
  expect(askedOf('warehouse')).toEqual(['storeys', 'floorLoad', 'clearHeight']);
  expect(askedOf('yard')).toEqual([]);
});

test('what has been taken is asked for no price', () => {
  expect(listAskedFields(readSite())).toContain('price');
  expect(listAskedFields(readSite({ status: 'taken' }))).not.toContain('price');
});

test('what is asked and not written is named', () => {
  const site = readSite({ price: '16万元/亩', power: '630千伏安', gas: 'none', level: 'raw' });
  expect(listEmptyFields(site)).toEqual(['water', 'sewage', 'fibre']);
});
