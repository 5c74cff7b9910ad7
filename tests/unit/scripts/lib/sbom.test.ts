import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '#scripts/lib/commands.mjs';
import { ROOT } from '#scripts/lib/folders.ts';
import { readBom } from '#scripts/lib/sbom.ts';

const LOCK = JSON.stringify({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/a/node_modules/@b/c': { version: '1.0.0' },
  },
});
const component = (name: string, version: string) => ({ name, version, purl: `pkg:npm/${name}` });
const print = (...components: object[]) => JSON.stringify({ bomFormat: 'CycloneDX', components });

test('a bill of materials names every package there is', () => {
  const whole = print(component('zod', '4.6.7'), component('@b/c', '1.0.0'));
  expect(readBom(whole, LOCK).components).toHaveLength(2);
  expect(() => readBom(print(component('zod', '4.6.6')), LOCK)).toThrow('zod@4.6.7, @b/c@1.0.0');
});

test('what npm prints instead of one is shown', () => {
  expect(() => readBom('npm error code EUSAGE', LOCK)).toThrow('EUSAGE');
});

test('npm makes one of this project', async () => {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const { output } = await runCommand('npm', args, { cwd: ROOT, env: process.env });
  const bom = readBom(output, readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  expect(bom.components.map(({ name }) => name)).toContain('better-auth');
}, 60_000);
