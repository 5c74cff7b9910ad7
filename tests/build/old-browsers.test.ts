import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { beforeAll, expect, test } from 'vitest';
import { buildCounty, CLIENT_DIR } from './county.ts';

beforeAll(buildCounty);

const read = (file: string) => readFileSync(join(CLIENT_DIR, file), 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: CLIENT_DIR });

/** Chromium 116 and WebKit 16.4 read all of it: what phones of two years have (docs/old-browsers.md). */
const SYNTAX = 2022;

/** What is wrong with a script for such a browser, or undefined. */
function findNewSyntax(text: string): string | undefined {
  try {
    parse(text, { ecmaVersion: SYNTAX, sourceType: 'module' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** The scripts in a page itself. */
const listInline = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*(?:src=|type="application))[^>]*>([^]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );

test('no script that is sent has syntax newer than ES2022', () => {
  const files = list('**/*.{js,mjs}');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect([file, findNewSyntax(read(file))]).toEqual([file, undefined]);
  const inline = new Set(list('**/*.html').flatMap((file) => listInline(read(file))));
  expect(inline.size).toBeGreaterThan(0);
  for (const text of inline) expect(findNewSyntax(text)).toBeUndefined();
  expect(findNewSyntax('const letters = /\\p{L}--[a-z]/v')).toContain('Invalid regular expression');
});

/** Functions that those browsers lack, and that no syntax tells of. */
const NEW_FUNCTIONS =
  /\b(?:(?:Object|Map)\.groupBy|Promise\.(?:try|withResolvers)|Array\.fromAsync|Iterator\.from|URLPattern|RegExp\.escape|Temporal\.\w|Intl\.DurationFormat)\b|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|isWellFormed)\(/g;

test('no script of ours calls what came later', () => {
  for (const file of list('{_astro/**/,}*.{js,mjs}'))
    expect([file, read(file).match(NEW_FUNCTIONS)]).toEqual([file, null]);
});

/** Rules without which a page would look or work otherwise, by the first browsers that know them. */
const NEW_RULES = {
  '@scope': /@scope\b/,
  'light-dark()': /light-dark\(/,
  '@starting-style': /@starting-style/,
  'relative colours': /(?:rgb|hsl|oklch|oklab|lab|lch|color)\(from /,
  subgrid: /\bsubgrid\b/,
  nesting: /[{};]\s*&/,
  'field-sizing': /field-sizing/,
  anchors: /anchor\(|position-anchor|anchor-name/,
  'scroll timelines': /(?:animation|scroll|view)-timeline/,
  'sizes of words': /interpolate-size|calc-size\(/,
  'if() and functions': /[:\s]if\(|@function/,
  'user validity': /:user-(?:in)?valid/,
} as const satisfies Record<string, RegExp>;

test('no style hangs on a rule that they do not know', () => {
  const inPages = list('**/*.html').flatMap((file) =>
    [...read(file).matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css),
  );
  const sheets = [...list('**/*.css').map(read), ...new Set(inPages)];
  expect(sheets.length).toBeGreaterThan(10);
  for (const [name, pattern] of Object.entries(NEW_RULES))
    expect([
      name,
      sheets.filter((css) => pattern.test(css)).map((css) => css.slice(0, 80)),
    ]).toEqual([name, []]);
});
