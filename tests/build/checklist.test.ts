import { beforeAll, expect, test } from 'vitest';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { assets, localeOfPath, paths } from '#src/i18n/paths.ts';
import { buildCounty, fileOf, readOutput, SITE_URL } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

let pages: PageFacts[];

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
});

const pathOf = (file: string) => `/${file.replace(/(?:index|404)\.html$/, '')}`;
const isNotFound = ({ file }: PageFacts) => /(?:^|\/)404(?:\.html$|\/)/.test(file);
const pageAt = (path: string) => pages.find(({ file }) => file === fileOf(path))!;

test('every page carries the tags of its site, and every page but the front one of its column', () => {
  for (const page of pages.filter((each) => !isNotFound(each))) {
    const path = pathOf(page.file);
    const isFront = path === paths(localeOfPath(path)).home();
    expect([page.file, page.metas['SiteName']]).toEqual([page.file, expect.stringMatching(/./)]);
    expect([page.file, page.metas['SiteDomain']]).toEqual([page.file, 'invest.example.gov.cn']);
    expect([page.file, page.metas['SiteIDCode']]).toEqual([page.file, '9900000001']);
    for (const name of ['ColumnName', 'ColumnType'])
      expect([page.file, name, page.metas[name] !== undefined]).toEqual([
        page.file,
        name,
        !isFront,
      ]);
  }
});

test('what has a date of its own says title, moment to the minute and source', () => {
  const at = (locale: 'zh' | 'zh-hant' | 'en') => {
    const to = paths(locale);
    return [
      to.project('bamboo-board'),
      to.newsItem('bulletin'),
      to.story('oil-mill'),
      to.policy('foreign-rule'),
      to.procedure('set-up'),
      to.privacy(),
    ];
  };
  for (const path of LOCALES.flatMap(at)) {
    const page = pageAt(path);
    expect([path, page.metas['PubDate']]).toEqual([
      path,
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
    ]);
    expect(page.metas['ArticleTitle']).toBeTruthy();
    expect(page.metas['ContentSource']).toBeTruthy();
  }
  expect(pageAt(paths('zh').story('oil-mill')).metas['PubDate']).toBe('2026-11-20 16:20');
  // A bare day is published at the office's hour.
  expect(pageAt(paths('zh').newsItem('opened')).metas['PubDate']).toBe('2026-11-20 08:30');
});

test('the Chinese pages show that moment as YYYY-MM-DD HH:MM, with the source', () => {
  const dated = pages.filter(({ file, metas }) => metas['PubDate'] && !file.startsWith('en/'));
  expect(dated.length).toBeGreaterThan(20);
  for (const { file, metas, said } of dated) {
    const texts = said.filter(({ shown }) => shown).map(({ text }) => text);
    const moment = metas['PubDate']!;
    expect([file, texts.some((text) => text.endsWith(moment))]).toEqual([file, true]);
    expect([file, texts.some((text) => text.endsWith(metas['ContentSource']!))]).toEqual([
      file,
      true,
    ]);
  }
});

test('a reprint names where its words come from', () => {
  expect(pageAt(paths('zh').newsItem('bulletin')).metas['ContentSource']).toBe(
    '示例县统计公报（设想）',
  );
  expect(pageAt(paths('en').newsItem('opened')).metas['ContentSource']).toBe(
    "Sample County People's Government",
  );
});

test('at the foot of every page stand filings that lead to where they are looked up', () => {
  for (const page of pages) {
    const { icp, police, siteCode, identityMark, errorReport, ipv6 } = page.filings;
    expect(icp).toEqual({ text: '例ICP备00000000号-1', href: 'https://beian.miit.gov.cn/' });
    expect(police!.href).toBe('https://beian.mps.gov.cn/#/query/webSearch?code=99000002000123');
    expect(siteCode!.text).toContain('9900000001');
    expect(identityMark!.href).toMatch(/^https:\/\/bszs\.conac\.cn\//);
    expect(ipv6).toBeDefined();
    if (!isNotFound(page))
      expect(new URL(errorReport!.href).searchParams.get('url')).toBe(SITE_URL + pathOf(page.file));
  }
});

test('every page names sponsor, desk and site map', () => {
  for (const { file, html, links } of pages) {
    const to = paths(localeOfPath(pathOf(file)));
    expect([file, links.includes(to.siteMap()), links.includes(to.contact())]).toEqual([
      file,
      true,
      true,
    ]);
    expect(html).toMatch(/Sample County People(?:'|&#39;|’)s Government|示例[县縣]人民政府/);
  }
});

test('the front page has something of the last fourteen days', () => {
  for (const locale of LOCALES) {
    const days = [
      ...readOutput(fileOf(paths(locale).home())).matchAll(/<time datetime="([\d-]{10})/g),
    ];
    const newest = days
      .map(([, day = '']) => day)
      .toSorted()
      .at(-1);
    expect([locale, newest! >= '2026-11-09']).toEqual([locale, true]);
  }
});

test('every page leads on to an enquiry, or answers one', () => {
  const silent = pages.filter(({ file, actions }) => {
    const to = paths(localeOfPath(pathOf(file)));
    return !actions.some(
      (href) =>
        href.startsWith(to.enquiry()) || href === assets.enquiries || href.startsWith('tel:'),
    );
  });
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test('a figure says when it was looked at and when it is due again', () => {
  for (const locale of LOCALES) {
    const t = getWords(locale);
    const [before] = t('sites.nextCheck', { day: '|' }).split('|');
    const notes = [
      ...readOutput(fileOf(paths(locale).why())).matchAll(/\bnote\b[^"]*"[^>]*>([^<]+)</g),
    ];
    expect(notes.length).toBeGreaterThan(3);
    for (const [, note] of notes) expect(note).toContain(before);
  }
});

/** Where pages lead out to: the filings' offices, the law, the licences and standards they name. */
const KNOWN_PLACES =
  /^https:\/\/(?:invest\.example\.gov\.cn|[\w.]+\.gov\.cn|bszs\.conac\.cn|creativecommons\.org|github\.com|standard\.open-contracting\.org|[\w.-]*example(?:\.com|\.org)?)(?:\/|$)/;
const SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY|(?:postgres(?:ql)?|smtps?):\/\/[^\s"']+:[^\s"']+@|(?:STAFF|ENQUIRY|CRON)_SECRET\s*[=:]\s*\S/;

test('no page holds a secret, and links lead out to known places alone', () => {
  for (const { file, html, links } of pages) {
    const out = links.filter((href) => /^[a-z]+:/i.test(href) && !/^(?:tel|mailto):/.test(href));
    expect([file, out.filter((href) => !KNOWN_PLACES.test(href))]).toEqual([file, []]);
    expect([file, SECRET.test(html)]).toEqual([file, false]);
  }
});
