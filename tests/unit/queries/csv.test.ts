import { expect, test } from 'vitest';
import { makeTableCsv } from '#src/queries/csv.ts';

test('a table opens in a spreadsheet as it stands: marked as UTF-8, texts quoted, numbers bare', () => {
  expect(
    makeTableCsv(
      ['名称', '面积'],
      [
        ['1 号"厂房"', 3200],
        ['堆场', undefined],
      ],
    ),
  ).toBe('\uFEFF"名称","面积"\r\n"1 号""厂房""",3200\r\n"堆场",\r\n');
});

test('no text is run as a formula', () => {
  const [, row] = makeTableCsv(['a'], [['=1+1']]).split('\r\n');
  expect(row).not.toMatch(/^"?=/);
});
