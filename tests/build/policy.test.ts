import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildCounty, CLIENT_DIR, SITE_URL } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

let pages: PageFacts[];

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
});

/** A content policy's directives by name. */
const readPolicy = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

test('every page carries a policy that lets only the site’s own scripts and styles run', () => {
  for (const { file, policy } of pages) {
    const directives = readPolicy(policy);
    expect([file, directives.get('default-src')]).toEqual([file, ["'self'"]]);
    for (const name of ['script-src', 'style-src']) {
      const sources = directives.get(name) ?? [];
      expect([file, name, sources]).toEqual([file, name, expect.arrayContaining(["'self'"])]);
      const loose = sources.filter((source) => !/^'(?:self|sha\d+-[^']+)'$/.test(source));
      expect([file, name, loose]).toEqual([file, name, []]);
    }
  }
});

test('every inline script is one that the policy knows', () => {
  for (const { file, policy, inlineScripts } of pages) {
    const known = readPolicy(policy).get('script-src') ?? [];
    for (const script of inlineScripts) {
      const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
      expect([file, known.includes(hash), script.slice(0, 60)]).toEqual([
        file,
        true,
        script.slice(0, 60),
      ]);
    }
  }
});

test('every inline style is one that the policy knows, and no policy names more than it needs', () => {
  for (const { file, html, policy, inlineScripts } of pages) {
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
    const named = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
    const present = [...inlineScripts, ...styles].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect([file, named.toSorted()]).toEqual([file, [...new Set(present)].toSorted()]);
  }
});

test('what runs the islands is one file, on the pages that have one', () => {
  const files = pages.map(({ file, islands, scripts, html }) => {
    expect([file, html.includes('attributeChangedCallback')]).toEqual([file, false]);
    const starts = [...html.matchAll(/<astro-island[^>]* client="(\w+)"/g)].map(([, way]) => way);
    expect(['load', 'visible']).toEqual(expect.arrayContaining(starts));
    const runs = scripts.filter((script) => /\/islands\.[\w-]{8}\.js$/.test(script));
    expect([file, runs.length]).toEqual([file, islands > 0 ? 1 : 0]);
    return runs;
  });
  expect(new Set(files.flat()).size).toBe(1);
});

test('no page has styles or handlers in attributes, which the policy would refuse', () => {
  const faults = pages.filter(
    ({ styleAttributes, handlers }) => styleAttributes + handlers.length > 0,
  );
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('nothing is fetched from anywhere else', () => {
  const abroad = pages.flatMap(({ file, resources }) =>
    resources
      .filter((address) => !address.startsWith('/') || address.startsWith('//'))
      .map((address) => `${file} ${address}`),
  );
  expect(abroad).toEqual([]);
  const sheets = [...new Set(pages.flatMap(({ styles }) => styles))];
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const css = readFileSync(join(CLIENT_DIR, sheet), 'utf8');
    expect([sheet, css.match(/url\((?!["']?\/_astro\/|["']?data:)|@import/g)]).toEqual([
      sheet,
      null,
    ]);
  }
});

test('drawings stand alone: no script, no link to elsewhere', () => {
  for (const { file, html } of pages) {
    const drawings = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
    const loose = drawings.filter((svg) =>
      /<script|\bstyle=|xlink:href|href="(?:https?:)?\/\//.test(svg),
    );
    expect([file, loose]).toEqual([file, []]);
  }
});

const brotli = (data: string | Uint8Array) => brotliCompressSync(data).length;

/** A script and those that it loads at once. */
function listScripts(script: string): string[] {
  const text = readFileSync(join(CLIENT_DIR, script), 'utf8');
  const loaded = [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)];
  return [script, ...loaded.flatMap(([, path = '']) => listScripts(join(dirname(script), path)))];
}

/** Pages that sort their table, fetch their figures or choose among sites by script of their own. */
const LIVELY = /(?:^|\/)(?:sites|charter|fees|data)\/index\.html$/;
/** Where a reader says what a project is like, and the page answers at once. */
const ANSWERING = /<qiao-(?:match|plan)\b/;

test('a page without an island sends no framework, and at most 2 kB of script, 3 kB where it sorts or fetches, 8 kB where it answers', () => {
  const plain = pages.filter(({ islands }) => islands === 0);
  expect(plain.length).toBeGreaterThan(60);
  expect(plain.filter(({ html }) => ANSWERING.test(html))).toHaveLength(6);
  for (const { file, html, scripts, inlineScripts } of plain) {
    const most = ANSWERING.test(html) ? 8000 : LIVELY.test(file) ? 3000 : 2000;
    const sent = [...new Set(scripts.flatMap(listScripts))];
    const bytes =
      sent.reduce((sum, script) => sum + brotli(readFileSync(join(CLIENT_DIR, script))), 0) +
      brotli(inlineScripts.join(''));
    expect([file, bytes <= most, sent]).toEqual([file, true, sent]);
    for (const script of sent)
      expect([file, readFileSync(join(CLIENT_DIR, script), 'utf8')]).toEqual([
        file,
        expect.not.stringMatching(/react|(?<!document\.)createElement/i),
      ]);
  }
});

test('an island stands only where something is typed or chosen', () => {
  const withIsland = pages.filter(({ islands }) => islands > 0).map(({ file }) => file);
  const typed =
    /^(?:zh-hant\/|en\/)?(?:projects\/(?:[^/]+\/)?|(?:enquiry(?:\/[^/]+)?|shortlist|compare)\/)index\.html$/;
  expect(withIsland.filter((file) => !typed.test(file))).toEqual([]);
  expect(withIsland).toHaveLength(36);
});

test('the first load of a project’s page, HTML and CSS, stays within 18.5 kB', () => {
  const heavy = pages
    .filter(({ file }) => /projects\/[^/]+\/index\.html$/.test(file))
    .map(({ file, html, styles }) => ({
      file,
      // The styles of paper come after, and nothing waits for them.
      bytes: styles
        .filter((sheet) => !html.includes(`href="${sheet}" media="print"`))
        .reduce((sum, sheet) => sum + brotli(readFileSync(join(CLIENT_DIR, sheet))), brotli(html)),
    }));
  expect(heavy.filter(({ bytes }) => bytes > 18_500)).toEqual([]);
});

test('without samples a page may be found by search engines', () => {
  expect(pages.filter(({ robots }) => robots !== '').map(({ file }) => file)).toEqual([]);
});

test('the feed of each reading names its projects, newest first', () => {
  for (const [file, title] of [
    ['feed.xml', '东溪镇油茶籽压榨与精炼项目'],
    ['zh-hant/feed.xml', '東溪鎮油茶籽壓榨與精煉項目'],
    ['en/feed.xml', 'Tea-oil press and refinery, Dongxi'],
  ] as const) {
    const feed = readFileSync(join(CLIENT_DIR, file), 'utf8');
    const titles = [...feed.matchAll(/<entry>\s*<title[^>]*>(?:<!\[CDATA\[)?([^<\]]+)/g)];
    expect([file, titles.map(([, text]) => text)[0]]).toEqual([file, title]);
    expect(titles).toHaveLength(4);
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${SITE_URL}/`));
    expect(feed).toContain(`<link rel="self" href="${SITE_URL}/${file}"/>`);
  }
});
