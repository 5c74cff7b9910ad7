import { expect, test } from 'vitest';
import { CODE_LISTS } from '#src/domain/open-data/code-lists.ts';
import { COLUMNS, headOf } from '#src/domain/open-data/columns.ts';
import { FIELD_TYPES, LISTED_FIELDS, PUBLISHED_FIELDS } from '#src/domain/open-data/fields.ts';
import { recordSchema } from '#src/domain/open-data/record.ts';
import { zh } from '#src/i18n/words/zh.ts';
import { makeRecord } from './records.ts';

const field = (path: string) => PUBLISHED_FIELDS.find((each) => each.path === path);

test('every field says in both languages what it is and means', () => {
  expect(PUBLISHED_FIELDS.length).toBeGreaterThan(60);
  for (const { path, name, meaning } of PUBLISHED_FIELDS) {
    expect([path, name.zh]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
    expect([path, meaning.zh]).toEqual([path, expect.stringMatching(/。$/)]);
    expect([path, name.en + meaning.en]).toEqual([
      path,
      expect.not.stringMatching(/\p{Script=Han}/u),
    ]);
    expect([path, meaning.en]).toEqual([path, expect.stringMatching(/\.$/)]);
  }
});

test('types, units and emptiness are read off the schema', () => {
  expect(field('investment.totalCny')).toMatchObject({
    type: 'integer',
    nullable: false,
    unit: 'CNY',
    oc4ids: 'budget.amount.amount',
  });
  expect(field('land.areaMu')).toMatchObject({ type: 'number', nullable: true, unit: 'mu' });
  expect(field('validUntil')).toMatchObject({ type: 'date', nullable: true });
  expect(field('title')).toMatchObject({ type: 'text' });
  expect(field('urls')).toMatchObject({ type: 'url' });
  expect(field('measures.breakEven')).toMatchObject({ type: 'measure' });
  expect(field('stageHistory[].date')).toMatchObject({ type: 'date' });
});

test('every type and unit of a field has a word', () => {
  expect(Object.keys(zh.openData.types).toSorted()).toEqual([...FIELD_TYPES].toSorted());
  const units = new Set(PUBLISHED_FIELDS.flatMap(({ unit }) => unit ?? []));
  expect(Object.keys(zh.openData.units).toSorted()).toEqual([...units].toSorted());
});

test('what a measure is made of is told once', () => {
  const paths = LISTED_FIELDS.map(({ path }) => path);
  expect(paths).toContain('measures.irrAfterTax');
  expect(paths).not.toContain('measures.irrAfterTax.reason');
});

test('every list of codes belongs to a field and has a name', () => {
  const paths = PUBLISHED_FIELDS.map(({ path }) => path);
  for (const { path } of CODE_LISTS) expect(paths).toContain(path);
  expect(Object.keys(zh.openData.list).toSorted()).toEqual(
    CODE_LISTS.map(({ list }) => list).toSorted(),
  );
});

test('no two columns have the same head, and each has both languages', () => {
  const heads = COLUMNS.map(headOf);
  expect(new Set(heads).size).toBe(heads.length);
  for (const head of heads) expect(head).toMatch(/\p{Script=Han}.* \/ [A-Z]/u);
});

test('a record without a key, or with one too many, is none', () => {
  const short = { ...makeRecord(), jobs: undefined };
  expect(recordSchema.safeParse(makeRecord()).success).toBe(true);
  expect(recordSchema.safeParse(short).success).toBe(false);
  expect(recordSchema.safeParse({ ...makeRecord(), secret: 1 }).success).toBe(false);
});
