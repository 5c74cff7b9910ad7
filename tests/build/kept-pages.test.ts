import {
  cpSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { buildPagesAlone, COUNTY_DIR } from './county.ts';

const FOLDER = 'dist-tests/kept';
const CONTENT = join(FOLDER, 'content');
/** As `astro.settings.mjs` names it. */
const CACHE = `.cache/site-${CONTENT.replaceAll(/[^a-z0-9]+/gi, '-')}`;
const PAGES = join(CACHE, 'pages');

const rewrite = (file: string, from: string | RegExp, to: string): void => {
  const path = join(CONTENT, file);
  const text = readFileSync(path, 'utf8');
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path, next);
};

/** A morning of the office: each kind of content changed, added or taken away, in characters of before. */
function changeContent(): void {
  rewrite('projects/zh/study-camp.md', 'title: 西岭乡研学营地项目', 'title: 西岭乡研学项目');
  rewrite('projects/zh/study-camp.md', 'total: 1.2亿元', 'total: 1.3亿元');
  rewrite(
    'projects/zh/study-camp.md',
    '离森林公园三公里',
    '离[森林公园](/towns/xiling/)**五公里**',
  );
  rewrite('projects/zh/tea-oil-press.md', /^stage: .*$/m, 'stage: signed');
  rewrite('projects/en/bamboo-board.md', /^title: .*$/m, 'title: Bamboo boards and more');
  for (const language of ['zh', 'en']) {
    const file = (slug: string) => `projects/${language}/${slug}.md`;
    cpSync(join(CONTENT, file('study-camp')), join(CONTENT, file('study-hall')));
    rmSync(join(CONTENT, file('forest-park')));
  }
  rewrite('projects/zh/study-hall.md', /^number: .*$/m, 'number: SX-2026-044');
  rewrite('projects/zh/study-hall.md', /^sector: .*$/m, 'sector: farm-products');
  rewrite('contacts/farm-desk.yml', 'farm@', 'farming@');
  rewrite('sites/dongxi-plot-1.yml', /^area: .*$/m, 'area: 61亩');
  rewrite('towns/zh/xiling.md', '西岭乡', '岭西乡');
  rewrite('policies/en/open-rule.md', /^name: .*$/m, 'name: Rule of the open door');
  rewrite('events/zh/autumn-fair.md', ', forest-park]', ']');
  rewrite('events/zh/farm-visit-day.md', /^summary: .*$/m, 'summary: 看看西岭乡的项目。');
  rmSync(join(CONTENT, 'news/zh/opened.md'));
  rmSync(join(CONTENT, 'news/en/opened.md'));
}

/** Every file of a site with its bytes. */
function readTree(dir: string): Map<string, string> {
  const names = globSync('**/*', { cwd: dir }).filter((name) => statSync(join(dir, name)).isFile());
  return new Map(
    names.sort().map((name) => [name, readFileSync(join(dir, name)).toString('base64')]),
  );
}

/** What a module of the function holds, by what its file begins with. */
async function readModule(site: string, beginning: string): Promise<Record<string, unknown>> {
  const dir = join(site, 'server/chunks');
  const [name = ''] = globSync(`${beginning}*`, { cwd: dir });
  return (await import(pathToFileURL(resolve(dir, name)).href)) as Record<string, unknown>;
}

let said: string;
const [KEPT, WHOLE] = [join(FOLDER, 'site'), join(FOLDER, 'whole')];

beforeAll(async () => {
  for (const dir of [FOLDER, PAGES]) rmSync(dir, { recursive: true, force: true });
  cpSync(COUNTY_DIR, CONTENT, { recursive: true });
  await buildPagesAlone(CONTENT, KEPT);
  changeContent();
  rmSync(KEPT, { recursive: true });
  said = await buildPagesAlone(CONTENT, KEPT);
  renameSync(PAGES, `${PAGES}.other`);
  await buildPagesAlone(CONTENT, WHOLE);
  rmSync(`${PAGES}.other`, { recursive: true });
});

test('changed content is built from the bundle of before, without the pages that show none of it', () => {
  const [, made, all] = /Pages: (\d+) of (\d+) made anew, from the bundle/.exec(said) ?? [];
  expect(said).toContain('from the bundle');
  expect(Number(made)).toBeGreaterThan(10);
  // In a county of four projects a town's new name stands on most pages.
  expect(Number(made)).toBeLessThan(Number(all) - 40);
});

test('the site is, byte for byte, the one that a whole build makes of the same content', () => {
  const [kept, whole] = [readTree(join(KEPT, 'client')), readTree(join(WHOLE, 'client'))];
  expect(whole.size).toBeGreaterThan(300);
  expect([...kept.keys()]).toEqual([...whole.keys()]);
  expect([...whole.keys()].filter((name) => kept.get(name) !== whole.get(name))).toEqual([]);
});

test('the function answers for the content of today', async () => {
  const directories = await Promise.all(
    [KEPT, WHOLE].map(async (site) => {
      const { readDeskDirectory } = await readModule(site, 'desk-directory_');
      return (readDeskDirectory as () => { projects: object })();
    }),
  );
  expect(directories[0]).toEqual(directories[1]);
  expect(directories[0]!.projects).toHaveProperty('study-hall');
  const ledgers = await Promise.all(
    [KEPT, WHOLE].map((site) => readModule(site, '_virtual_qiao-ledger_')),
  );
  expect(ledgers[0]!['default']).toEqual(ledgers[1]!['default']);
});
