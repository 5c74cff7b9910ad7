import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createValues, openValues } from '#scripts/lib/pages/kept-values.ts';
import { makeFolder } from '../temporary-folder.ts';

const VALUES = { 'sheet tea zh': '{"title":"茶油"}', 'sheet tea en': '{"title":"Tea oil"}' };

function writeValues() {
  const path = join(makeFolder(), 'values.json');
  const values = createValues(path);
  for (const [name, json] of Object.entries(VALUES)) values.add(name, Buffer.from(json));
  return { path, places: values.close() };
}

test('every value is found by its name, in any order', () => {
  const { path, places } = writeValues();
  const values = openValues(path, places);
  for (const [name, json] of Object.entries(VALUES).reverse())
    expect(values.find(name)?.toString()).toBe(json);
  expect(values.find('sheet oil zh')).toBeUndefined();
  expect(values.find('constructor')).toBeUndefined();
  values.close();
});

test('what was cut short is not there, nor is anything without its file', () => {
  const { path, places } = writeValues();
  truncateSync(path, 30);
  const values = openValues(path, places);
  expect(values.find('sheet tea zh')?.toString()).toBe(VALUES['sheet tea zh']);
  expect(values.find('sheet tea en')).toBeUndefined();
  values.close();
  const none = openValues(`${path}.other`, places);
  expect(none.find('sheet tea zh')).toBeUndefined();
  none.close();
});
