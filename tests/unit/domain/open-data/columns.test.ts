import { expect, test } from 'vitest';
import { COLUMNS, guardFormula, type CellValue } from '#src/domain/open-data/columns.ts';
import { makeJsonSchema, SCHEMA_VERSION } from '#src/domain/open-data/package.ts';
import { toRecord } from '#src/domain/open-data/to-record.ts';
import { appraise } from '#src/domain/finance/appraise.ts';
import { OUTLAY, readAssumptions } from '../finance/sample-assumptions.ts';
import { makeSource, readProject, WHOLE } from './sample-source.ts';

const follow = (value: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value);

/** What a cell shows of a field: a list in one line, the value of a measure, nothing for nothing. */
function toCell(value: unknown): CellValue {
  if (Array.isArray(value)) return value.join('; ');
  const shown = typeof value === 'object' && value !== null ? follow(value, 'value') : value;
  return (shown ?? null) as CellValue;
}

test('every column shows the field that it is named after', () => {
  const appraisal = appraise(readAssumptions(), OUTLAY);
  const records = [
    toRecord(makeSource(readProject())),
    toRecord(makeSource(readProject(WHOLE), { appraisal }, { untranslated: true })),
  ];
  for (const record of records)
    for (const { path, get } of COLUMNS)
      expect([path, get(record)]).toEqual([path, toCell(follow(record, path))]);
});

// OWASP, “CSV Injection”: =, +, -, @, tab and carriage return at the start of a cell.
test('a text that a spreadsheet would reckon with is kept from it, and no other is touched', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '\n'])
    expect(guardFormula(`${start}1`)).toBe(`'${start}1`);
  for (const plain of ['', 'A=1', '茶-油', ' =1', "'=1"]) expect(guardFormula(plain)).toBe(plain);
});

test('the JSON Schema says which draft it is written in, where it lies and which version it is', () => {
  const address = 'https://county.example/data/projects.schema.json';
  const schema = makeJsonSchema(address);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    type: 'object',
    properties: { schemaVersion: { const: SCHEMA_VERSION } },
  });
  expect(Object.keys(schema)[0]).toBe('$schema');
});
