import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSearchRecords } from '#scripts/lib/search-index/read-records.ts';

const json = readFileSync('tests/fixtures/search/records.json', 'utf8');

test('the records of a site build are read as they are', () => {
  expect(parseSearchRecords(json)).toEqual(JSON.parse(json));
});

test('a record that lacks a language is named', () => {
  const [record] = parseSearchRecords(json);
  const broken = JSON.stringify([
    { ...record, texts: { zh: record?.texts.zh, en: record?.texts.en } },
  ]);
  expect(() => parseSearchRecords(broken)).toThrow(/texts\["zh-hant"\]/);
});
