import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchBuild } from '#scripts/lib/bench/build/bench.ts';
import { compareSites } from '#scripts/lib/bench/build/equality.ts';
import { ROOT } from '#scripts/lib/folders.ts';

// Astro moves folders into place, which have to lie on one disk with the project.
const workDir = join(ROOT, '.cache/bench-build-test');
const lines: string[] = [];

beforeAll(async () => {
  mkdirSync(workDir, { recursive: true });
  const isEqual = await benchBuild(12, {
    contentDir: join(ROOT, 'content'),
    workDir,
    languages: 3,
    contenders: ['limit', 'astro'],
    rounds: 1,
    print: (line) => lines.push(line),
  });
  expect(isEqual, lines.join('\n')).toBe(true);
});
afterAll(() => rmSync(workDir, { recursive: true, force: true }));

test('Astro writes what the plain script writes, whole and with one project changed', () => {
  const rows = lines.join('\n').match(/^\| (?:limit|astro) .*\| yes \|$/gm);
  expect(rows).toHaveLength(4);
});

test('of one changed project Astro makes the pages that show it, and takes the others', () => {
  const [, made, all] =
    /astro, one changed: .*?(\d+) of (\d+) pages made anew/.exec(lines.join('\n')) ?? [];
  expect(Number(made)).toBeGreaterThan(1);
  expect(Number(made)).toBeLessThan(Number(all) / 2);
});

test('a page that says something else is found', () => {
  const [limit, astro] = [join(workDir, 'out/limit'), join(workDir, 'out/astro/client')];
  expect(compareSites(limit, astro)).toEqual([]);
  const page = join(limit, 'zh/projects/adult-skills-assessment-base/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('万元</td>', '元</td>'));
  expect(compareSites(limit, astro)).toHaveLength(1);
});
