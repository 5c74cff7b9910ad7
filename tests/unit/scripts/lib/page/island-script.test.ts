import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { leaveOutParts, readIslandScript } from '#scripts/lib/page/island-script.ts';

const WRITER = 'node_modules/astro/dist/runtime/server/scripts.js';

test('Astro’s writer names the file once, and writes nothing for each further island', () => {
  const code = leaveOutParts(readFileSync(WRITER, 'utf8'), '/_astro/islands.a1.js');
  expect(code).toContain(
    `{\n  return type === 'both' ? "<script type=\\"module\\" src=\\"/_astro/islands.a1.js\\"></script>" : '';`,
  );
});

test('a writer that is made otherwise stops the build', () => {
  expect(() => leaveOutParts('export {}', '/_astro/islands.a1.js')).toThrow('elsewhere');
});

test('the file holds the element and the ways of starting one', async () => {
  const script = await readIslandScript();
  for (const part of ['astro-island', '.visible=', '.load=']) expect(script).toContain(part);
  expect(() => new Script(script)).not.toThrow();
});
