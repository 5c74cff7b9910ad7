import { expect, test } from 'vitest';
import { COLLECTIONS, REFERENCES, type CollectionName } from '#src/domain/collections.ts';

const shapeOf = (name: CollectionName): Record<string, unknown> => {
  const collection = COLLECTIONS[name];
  return collection.kind === 'yaml' ? collection.schema.shape : collection.zh.shape;
};

test('every reference is a field of its collection', () => {
  for (const [name, fields] of Object.entries(REFERENCES)) {
    const known = Object.keys(shapeOf(name as CollectionName));
    expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});

test('every field of an English file is a field of the Chinese one, but for the terms', () => {
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const collection = COLLECTIONS[name];
    if (collection.kind === 'yaml') continue;
    const english = Object.keys(collection.en.shape).filter((key) => key !== 'terms');
    expect(Object.keys(shapeOf(name))).toEqual(expect.arrayContaining(english));
  }
});
