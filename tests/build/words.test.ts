import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeAll, expect, test } from 'vitest';
import { buildCounty, CLIENT_DIR } from './county.ts';
import { listMissing } from './glyphs.ts';
import { readPages, type PageFacts, type Said } from './read-pages.ts';

let pages: PageFacts[];

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
});

/** What is said on any page and is at fault, with the page it is on. */
const listFaults = (isFault: (said: Said) => boolean) => [
  ...new Set(
    pages.flatMap(({ file, said }) =>
      said.filter(isFault).map(({ text, lang }) => `${file} [${lang}] ${text.slice(0, 80)}`),
    ),
  ),
];

/** The first county that took this code, and what only it has. */
const FIRST_COUNTY =
  /新邵|邵阳|邵陽|湖南|Xinshao|Shaoyang|Hunan|XS-\d|雀塘|Quetang|十五个?乡镇|fifteen/i;

test('another county takes the code by changing its content alone', () => {
  const files = globSync('**/*.{html,json,xml,txt,svg,js,css}', { cwd: CLIENT_DIR });
  expect(files.length).toBeGreaterThan(100);
  const named = files.flatMap((file) => {
    const found = FIRST_COUNTY.exec(readFileSync(join(CLIENT_DIR, file), 'utf8'));
    return found === null ? [] : [`${file}: ${found[0]}`];
  });
  expect(named).toEqual([]);
});

test('no page shows a key, a placeholder or a value that is none', () => {
  const odd =
    /\{\{|\}\}|\b(?:undefined|NaN|null|Infinity)\b|\[object |\b(?:common|home|library|places|project|terms|enquiry)\.[a-z]/;
  expect(listFaults(({ text }) => odd.test(text))).toEqual([]);
});

test('no mark of punctuation stands apart from its word', () => {
  expect(listFaults(({ text }) => /\s[，。；：、）]|[a-z] :(?:\s|$)|[（「] /.test(text))).toEqual(
    [],
  );
});

test('what is said to be English has no Chinese but the name of the software', () => {
  const chinese = ({ text, lang }: Said) =>
    lang === 'en' && /\p{Script=Han}|[，。；：、（）]/u.test(text.replace('桥', ''));
  expect(listFaults(chinese)).toEqual([]);
});

test('what is said to be Chinese has Chinese', () => {
  const english = ({ text, lang }: Said) =>
    lang.startsWith('zh') && /[a-z]{4,} [a-z]{3,} [a-z]{2,}/.test(text);
  expect(listFaults(english)).toEqual([]);
});

/**
 * Characters that OpenCC's dictionary turns into others and that code page 950 (Big5), the coding of traditional
 * text, does not have: 发 but not 后, which traditional text uses as well. 万 is in it, for names,
 * but no amount is written with it.
 */
async function listSimplifiedOnly(): Promise<Set<string>> {
  const name = 'opencc-js/dict/STCharacters';
  const { default: dictionary } = (await import(/* @vite-ignore */ name)) as { default: string };
  const chars = dictionary.split('|').map((entry) => entry.split(' ')[0] ?? '');
  const inBig5 = (char: string) => iconv.decode(iconv.encode(char, 'cp950'), 'cp950') === char;
  return new Set([...chars.filter((char) => !inBig5(char)), '万']);
}

test('traditional pages have no character that is only simplified', async () => {
  const simplified = await listSimplifiedOnly();
  expect(simplified.size).toBeGreaterThan(2000);
  expect(['县', '发', '后', '里'].map((char) => simplified.has(char))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const left = ({ text, lang }: Said) =>
    lang === 'zh-Hant' && [...text].some((char) => simplified.has(char));
  expect(listFaults(left)).toEqual([]);
});

test('simplified pages have no traditional character', () => {
  const traditional = ({ text, lang }: Said) =>
    lang === 'zh-Hans' && /[縣資項鎮鄉營內區產業]/.test(text);
  expect(listFaults(traditional)).toEqual([]);
});

const isFont = (path: string) => path.endsWith('.woff2');
/** Of all pages of a kind, rather than of one project. */
const isOfKind = (path: string) => /^\/fonts\/\w+\/_/.test(path);

/** The characters of `text` that none of the fonts has. */
async function listMissingFrom(fonts: readonly string[], text: string): Promise<string[]> {
  let missing = [...text];
  for (const font of fonts) {
    if (missing.length === 0) break;
    missing = await listMissing(readFileSync(join(CLIENT_DIR, font)), missing.join(''));
  }
  return missing;
}

test('each heading and large figure is in the fonts that its page loads', async () => {
  const loaded = new Set<string>();
  const faults: string[] = [];
  for (const { file, html, resources, headings } of pages) {
    const fonts = resources.filter(isFont);
    for (const font of fonts) {
      loaded.add(font);
      if (!html.includes(`url(${font})`)) faults.push(`${file} names no ${font}`);
    }
    const text = headings.map((heading) => heading.text).join('');
    const missing = await listMissingFrom(fonts, text);
    if (missing.length > 0) faults.push(`${file} lacks ${missing.join('')}`);
  }
  expect(faults).toEqual([]);
  const own = [...loaded].filter((font) => !isOfKind(font));
  expect([loaded.size - own.length > 20, own.length > 5]).toEqual([true, true]);
});

test('a page loads the font of its kind, a project\u2019s one of its own beside, at most 45 kB', () => {
  for (const { file, resources } of pages) {
    const fonts = resources.filter(isFont);
    const bytes = fonts.reduce((sum, font) => sum + readFileSync(join(CLIENT_DIR, font)).length, 0);
    const ofKind = fonts.filter(isOfKind).length;
    const isProject = /(?:^|\/)projects\/./.test(file.replace(/index\.html$/, ''));
    const [most, heaviest] = [isProject ? 2 : 1, 45_000];
    expect([file, ofKind, fonts.length <= most, bytes <= heaviest]).toEqual([file, 1, true, true]);
  }
});

test('amounts stand in the units a reader of each language counts in', () => {
  const textOf = (file: string) =>
    (pages.find((page) => page.file === file)?.said ?? [])
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('\u00A0', ' ');
  expect(textOf('projects/tea-oil-press/index.html')).toContain('6,000 万元');
  expect(textOf('zh-hant/projects/tea-oil-press/index.html')).toContain('6,000 萬元');
  expect(textOf('en/projects/tea-oil-press/index.html')).toContain('CNY 60 million');
  expect(textOf('en/projects/study-camp/index.html')).toContain('120 million');
});
