import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { shareRecordsSchema } from '#src/domain/share/card.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { buildPagesAlone, COUNTY_DIR } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

const FOLDER = 'dist-tests/untranslated';
const CONTENT = join(FOLDER, 'content');
const SITE = join(FOLDER, 'site');

/** English files taken away; the check refuses such a folder, so only its pages are built. */
const TAKEN = [
  'projects/en/tea-oil-press.md',
  'towns/en/xiling.md',
  'sectors/en/tourism.md',
  'parks/en/dongxi-park.md',
  'policies/en/filing-regulation.md',
  'pages/en/about.md',
];

/** What somebody who may write texts, or has stolen their password, might try. */
const HOSTILE = `

<script>alert('hostile')</script> <img src=x onerror="alert(1)">

<iframe src="//other.example"></iframe>

[来看](javascript:alert(1)) ![图](data:text/html,x)
`;
const HOSTILE_FILES = ['projects/zh/study-camp.md', 'news/zh/bulletin.md', 'pages/zh/about.md'];

let pages: PageFacts[];

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(COUNTY_DIR, CONTENT, { recursive: true });
  for (const file of TAKEN) rmSync(join(CONTENT, file));
  const sample = join(CONTENT, 'projects/zh/study-camp.md');
  writeFileSync(sample, readFileSync(sample, 'utf8').replace('\n', '\nsample: true\n'));
  for (const file of HOSTILE_FILES) appendFileSync(join(CONTENT, file), HOSTILE);
  await buildPagesAlone(CONTENT, SITE);
  pages = await readPages(join(SITE, 'client'));
});

const NOTICE = getWords('en')('common.untranslated');

function getPage(file: string): PageFacts {
  const found = pages.find((page) => page.file === file);
  if (!found) throw new Error(`There is no ${file}`);
  return found;
}

/** The texts of a page in a language, one after another. */
const textIn = ({ said }: PageFacts, lang: string) =>
  said
    .filter((each) => each.lang === lang)
    .map(({ text }) => text)
    .join(' | ');

test.each([
  ['a project', 'en/projects/tea-oil-press/index.html', '籽多数卖给外地油厂'],
  ['a township', 'en/towns/xiling/index.html', '夏天凉快'],
  ['a sector', 'en/sectors/tourism/index.html', '会运营、能带客'],
  ['a park', 'en/parks/dongxi-park/index.html', '供项目选址'],
  ['a page of prose', 'en/about/index.html', '本站只供检验'],
])('where the English of %s is missing the Chinese stands in, and says so', (_what, file, text) => {
  const page = getPage(file);
  expect(page.lang).toBe('en');
  expect(textIn(page, 'en')).toContain(NOTICE);
  expect(textIn(page, 'zh-Hans')).toContain(text);
});

/** Names may stand in any language: WCAG 2.2, 3.1.2. A sentence may not. */
const isChineseSentence = (text: string) =>
  /\p{Script=Han}/u.test(text) && (/[，。；！？]/.test(text) || /\p{Script=Han}{20}/u.test(text));

test('no Chinese sentence is said to be English', () => {
  const wrong = pages.flatMap(({ file, said }) =>
    said
      .filter(({ text, lang, shown }) => shown && lang === 'en' && isChineseSentence(text))
      .map(({ text }) => `${file}: ${text.slice(0, 60)}`),
  );
  expect(wrong).toEqual([]);
});

test('the labels around a Chinese text stay English, and say so', () => {
  const { said } = getPage('en/projects/tea-oil-press/index.html');
  const wrong = said.filter(
    ({ text, lang }) => lang === 'zh-Hans' && /^[\x20-\x7e]*[A-Za-z]{4}[\x20-\x7e]*$/.test(text),
  );
  expect(wrong).toEqual([]);
});

test('a page whose English is there has no notice', () => {
  expect(textIn(getPage('en/projects/forest-park/index.html'), 'en')).not.toContain(NOTICE);
  expect(textIn(getPage('en/privacy/index.html'), 'en')).not.toContain(NOTICE);
});

test('the Chinese readings are whole, and know of no notice', () => {
  for (const page of pages.filter(({ lang }) => lang !== 'en')) {
    expect(page.html).not.toContain(NOTICE);
    expect([
      page.file,
      textIn(page, 'en')
        .replaceAll(/English/g, '')
        .replaceAll(/[\s|]/g, ''),
    ]).toEqual([page.file, '']);
  }
});

test('a card whose English is missing is read out as Chinese', () => {
  const titles = getPage('en/projects/index.html').said.filter(({ text }) =>
    text.includes('油茶籽压榨'),
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles.map(({ lang }) => lang))).toEqual(new Set(['zh-Hans']));
});

test('a site that holds a sample says so on every page and keeps search engines out', () => {
  for (const { file, robots, links, lang } of pages) {
    const mark = getWords(lang === 'en' ? 'en' : lang === 'zh-Hant' ? 'zh-hant' : 'zh');
    const { said } = getPage(file);
    expect([file, robots]).toEqual([file, 'noindex']);
    expect([file, said.some(({ text }) => text === mark('common.sampleBar'))]).toEqual([
      file,
      true,
    ]);
    expect([file, links.some((href) => href.endsWith('/sample/'))]).toEqual([file, true]);
  }
});

test('the sample itself is marked at its number', () => {
  const { html } = getPage('en/projects/study-camp/index.html');
  expect(html).toMatch(/SX-2026-004\s*<span class="tag[^"]*"[^>]*>\s*Sample\s*<\/span>/);
  expect(getPage('en/projects/forest-park/index.html').html).not.toMatch(
    /SX-2026-002\s*<span class="tag[^"]*"[^>]*>\s*Sample/,
  );
});

test('the sample’s card is marked in every reading, and no other project’s', () => {
  const file = join(SITE, 'client/share-records.json');
  const { cards } = shareRecordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const { path, locale, sample } of cards) {
    if (!path.includes('/projects/')) continue;
    const mark = path.includes('study-camp') ? getWords(locale)('common.sampleTag') : undefined;
    expect([path, sample]).toEqual([path, mark]);
  }
});

test('an offer past its day and facts not verified for long say so, a signed project does not', () => {
  const expired = textIn(getPage('en/projects/bamboo-board/index.html'), 'en');
  expect(expired).toContain('Offer has expired');
  expect(expired).toContain('Not verified for over 180 days');
  const signed = textIn(getPage('en/projects/study-camp/index.html'), 'en');
  expect(signed).not.toContain('Offer has expired');
  expect(signed).not.toContain('Not verified for over');
});

test.each(['projects/study-camp', 'news/bulletin', 'about'])(
  'code and addresses that run something do not get onto the page %s',
  (page) => {
    const { html } = getPage(`${page}/index.html`);
    expect(html).toContain('来看');
    expect(html).not.toMatch(/alert\(|onerror|<iframe|other\.example|javascript:|data:text/);
  },
);
