import { expect, test } from 'vitest';
import { formatFileSize } from '#src/i18n/file-size.ts';

test('a size is told in the unit that leaves few figures', () => {
  expect([0, 1, 1499, 412_300, 999_999, 1_234_567].map(formatFileSize)).toEqual([
    '1 kB',
    '1 kB',
    '1 kB',
    '412 kB',
    '1000 kB',
    '1.2 MB',
  ]);
});
