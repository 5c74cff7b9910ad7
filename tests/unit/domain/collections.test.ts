import { expect, test } from 'vitest';
import {
  COLLECTIONS,
  findEntryTitle,
  REFERENCES,
  type CollectionName,
} from '#src/domain/collections.ts';
import { isDraft } from '#src/domain/draft.ts';

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

test('an entry is called by the first of its title, name, label and item that says something', () => {
  expect(findEntryTitle({ name: '雀塘镇', title: '茶油厂' })).toBe('茶油厂');
  expect(findEntryTitle({ title: '', name: '雀塘镇' })).toBe('雀塘镇');
  expect(findEntryTitle({ title: 2026, label: '面积' })).toBe('面积');
  expect(findEntryTitle({ item: '刻章' })).toBe('刻章');
  expect(findEntryTitle({ summary: '镇。' })).toBeUndefined();
});

test('a draft is what says so outright, whatever a file may hold', () => {
  expect(isDraft({ title: '茶油厂', draft: true })).toBe(true);
  const others = [undefined, null, 'draft', 1, true, [], {}, { draft: false }, { draft: 'true' }];
  expect(others.filter(isDraft)).toEqual([]);
});
