import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BenchOptions, benchSearch } from '#scripts/lib/bench/search/bench.ts';
import { readCorpus } from '#scripts/lib/bench/search/corpus.ts';
import { buildCounty, CLIENT_DIR } from './county.ts';

const work = mkdtempSync(join(tmpdir(), 'bench-search-'));

beforeAll(buildCounty);
afterAll(() => rmSync(work, { recursive: true }));

async function run(chosen: Pick<BenchOptions, 'contenders' | 'keep'>): Promise<string> {
  const lines: string[] = [];
  await benchSearch(5, {
    site: CLIENT_DIR,
    work: join(work, 'run'),
    queries: 3,
    minutes: 5,
    print: (line) => lines.push(line),
    ...chosen,
  });
  return lines.join('\n');
}

test('the bench reads a built site as its readers do', async () => {
  const records = await readCorpus(CLIENT_DIR);
  expect(records.length).toBeGreaterThan(1);
  for (const { texts, pinyinOf } of records) {
    expect(texts.zh.title).not.toBe('');
    expect(texts.zh.fields[0]).toMatch(/^[A-Z]+-\d{4}-\d+$/);
    expect(texts.zh.paragraphs.length).toBeGreaterThan(3);
    expect(pinyinOf[1]).toMatch(/[镇乡]$/);
  }
});

test('ours finds all and nothing else, and the others are measured beside it', async () => {
  const printed = await run({
    contenders: ['ours', 'Pagefind as it comes', 'MiniSearch, pairs'],
    keep: false,
  });
  const [own = ''] = printed.split('### Pagefind as it comes');
  for (const name of ['two characters', '3 to 6 characters', 'traditional', 'two terms']) {
    expect(own).toMatch(new RegExp(`\\| ${name} \\| 3 \\| 1 \\| 1 \\| 1 \\| 0% \\| – \\| 0 \\|`));
  }
  expect(printed).not.toMatch(/failed|ended:/);
  expect(printed).toMatch(/\| MiniSearch, pairs \| [\d.]+ \| \d+ \| [\d.]+ \|/);
});

test('an index that was kept is not made again', async () => {
  const chosen = { contenders: ['MiniSearch, pairs'], keep: true } as const;
  expect(await run(chosen)).toMatch(/\| MiniSearch, pairs \| [\d.]+ \|/);
  expect(await run(chosen)).toMatch(/\| MiniSearch, pairs \| kept \|/);
});
