import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layFile } from '#scripts/lib/lay-files.ts';
import { makeFolder } from '../temporary-folder.ts';

test('a file laid in the place of another leaves that one as it was under its other name', () => {
  const dir = makeFolder({ old: 'old', new: 'new' });
  const at = (name: string) => join(dir, name);
  layFile(at('old'), at('shown'));
  layFile(at('new'), at('shown'));
  expect(readFileSync(at('shown'), 'utf8')).toBe('new');
  expect(readFileSync(at('old'), 'utf8')).toBe('old');
  expect(statSync(at('shown')).ino).toBe(statSync(at('new')).ino);
});
