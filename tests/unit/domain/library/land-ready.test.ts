import { expect, test } from 'vitest';
import { isLandReady } from '#src/domain/library/land-ready.ts';

test.each([
  [{ state: 'existing' }, true],
  [{ state: 'existing', level: 'raw' }, true],
  [{ state: 'cleared' }, true],
  [{ state: 'cleared', level: 'seven' }, true],
  [{ state: 'cleared', level: 'raw' }, false],
  [{ state: 'underway', level: 'seven' }, false],
  [{ state: 'planned' }, false],
  [{ level: 'seven' }, false],
  [{}, false],
  [undefined, false],
] as const)('land that is %j is ready: %s', (land, ready) => {
  expect(isLandReady(land)).toBe(ready);
});
