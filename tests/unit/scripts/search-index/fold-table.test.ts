import { expect, test } from 'vitest';
import { buildFoldTable, printFoldTable } from '#scripts/lib/search-index/fold-table.ts';
import { createFold, parseFoldTable } from '#src/search/fold.ts';

// The variants are those of OpenCC's character tables (TSCharacters, TWVariants, HKVariants).
test('variants of the characters in use fold to the simplified one', () => {
  const fold = createFold(buildFoldTable(['县后着台污']));
  expect(fold('縣後著臺檯颱汙').text).toBe(fold('县后着台台台污').text);
  expect(fold('縣後').text).toBe('县后');
});

test('a character that no text has takes no room', () => {
  const table = buildFoldTable(['县']);
  expect([...table]).toEqual([['縣', '县']]);
});

test('a text in traditional script brings in its characters too', () => {
  expect(buildFoldTable(['縣']).get('縣')).toBe('县');
});

test('the browser reads the table as it was built', () => {
  const table = buildFoldTable(['新邵县后着台，里程 PPP']);
  expect(parseFoldTable(printFoldTable(table))).toEqual(table);
});
