import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { listOffered, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import EnquiryForm from '#src/islands/EnquiryForm.tsx';
import { countEnquiries, createFunction, postForm } from './support/function.ts';

const GOOD_FORM = {
  kind: 'visit',
  name: '李四',
  email: 'li@example.com',
  message: '第一行\n第二行',
  consent: 'true',
  locale: 'zh',
  notice: '2026-11-23',
  projects: 'tea-oil-press',
  returnTo: '/projects/tea-oil-press/',
};

const PROJECT = { slug: 'tea-oil-press', title: '茶油' };

function renderIsland(locale: Locale, kind: EnquiryKind = 'visit'): string {
  const kinds = listOffered(kind);
  const about = kinds.length > 1 ? { project: PROJECT } : {};
  const props = { locale, kinds, kind, days: 2, ...about };
  return renderToStaticMarkup(createElement(EnquiryForm, props));
}

const listNames = (markup: string): string[] =>
  [...new Set([...markup.matchAll(/ name="(\w+)"/g)].map(([, name]) => name!))].sort();

test('a form without script gets a page with the number and the promised day', async () => {
  const { deps, db } = await createFunction();
  const response = await handleEnquiry(postForm(GOOD_FORM), deps);
  expect(response.status).toBe(201);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const row = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
  const page = await response.text();
  expect(page).toContain(row.number);
  expect(page).toContain('datetime="2026-11-25"');
  expect(page).toContain('href="/projects/tea-oil-press/"');
  expect(row.message).toBe('第一行\n第二行');
});

test('a multipart form is read as well; a program that wants JSON gets JSON', async () => {
  const { deps } = await createFunction();
  const body = new FormData();
  for (const [name, value] of Object.entries(GOOD_FORM)) body.append(name, value);
  body.append('upload', new File(['x'], 'x.exe'));
  const request = new Request('https://invest.example.cn/api/enquiries', { method: 'POST', body });
  const response = await handleEnquiry(request, deps);
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ replyBy: '2026-11-25' });
});

test('a form with faults comes back with everything typed, and a key for the next press', async () => {
  const { deps, db } = await createFunction();
  const faulty = {
    ...GOOD_FORM,
    email: 'li at example',
    message: '  <b>"引号"</b>\n\n二',
    consent: '',
  };
  const response = await handleEnquiry(postForm(faulty), deps);
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('href="#enquiry-email">邮箱写成 zhang@example.com 的样子');
  expect(page).toContain('href="#enquiry-consent"');
  expect(page).toContain('value="li at example"');
  expect(page).toContain('&lt;b&gt;&quot;引号&quot;&lt;/b&gt;\n\n二</textarea>');
  expect(page).toMatch(/<option value="visit"\s+selected/);
  expect(page).toContain(
    '<input type="hidden" name="projects" value="tea-oil-press" /> 茶油压榨项目',
  );
  expect(page.split('<script')).toHaveLength(2);
  expect(page).not.toMatch(/checked/);
  const key = /name="idempotencyKey" value="([\w-]{36})"/.exec(page)?.[1];
  const again = { ...GOOD_FORM, idempotencyKey: key! };
  await handleEnquiry(postForm(again), deps);
  await handleEnquiry(postForm(again), deps);
  expect(await countEnquiries(db)).toBe(1);
});

test('markup in what was typed never becomes markup on the page', async () => {
  const { deps } = await createFunction();
  const evil = '"><img src=x onerror=alert(1)>\'</textarea>';
  const fields = Object.fromEntries(Object.keys(GOOD_FORM).map((name) => [name, evil]));
  const page = await (await handleEnquiry(postForm({ ...fields, website: evil }), deps)).text();
  expect(page).not.toContain('<img');
  expect(page.match(/<\/textarea>/g)).toHaveLength(1);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/a b',
])('the way back never leads to %s', async (returnTo) => {
  const { deps } = await createFunction();
  const page = await (await handleEnquiry(postForm({ ...GOOD_FORM, returnTo }), deps)).text();
  expect(page).not.toContain(returnTo);
});

test.each([
  ['zh', 'zh-Hans', '咨询已收到', '还没有提交'],
  ['zh-hant', 'zh-Hant', '諮詢已收到', '還沒有提交'],
  ['en', 'en', 'Enquiry received', 'Nothing has been sent yet'],
])('the pages are in the reader’s language: %s', async (locale, lang, receipt, problem) => {
  const { deps } = await createFunction();
  const good = await (await handleEnquiry(postForm({ ...GOOD_FORM, locale }), deps)).text();
  expect(good).toContain(`<html lang="${lang}">`);
  expect(good).toContain(`<h1>${receipt}</h1>`);
  const faulty = await handleEnquiry(postForm({ ...GOOD_FORM, locale, name: '' }), deps);
  expect(await faulty.text()).toContain(`<h1>${problem}</h1>`);
});

test('a page that cannot read the form answers in the language of the page it came from', async () => {
  const { deps } = await createFunction();
  const headers = {
    'content-type': 'text/plain',
    referer: 'https://invest.example.cn/en/enquiry/',
  };
  const response = await handleEnquiry(postForm(GOOD_FORM, headers), deps);
  expect(response.status).toBe(415);
  expect(await response.text()).toContain('<html lang="en">');
});

test.each(LOCALES)(
  'the form on the page and the form that comes back ask the same: %s',
  async (locale) => {
    const { deps } = await createFunction({ guard: true });
    const faulty = { ...GOOD_FORM, locale, name: '', website: 'x', park: 'county-zone' };
    const page = await (await handleEnquiry(postForm(faulty), deps)).text();
    const main = page.slice(page.indexOf('<form'), page.indexOf('</form>'));
    const island = renderIsland(locale);
    expect(listNames(main)).toEqual([...listNames(island), 'formToken', 'park'].sort());
    for (const [, id] of island.matchAll(/<label[^>]* for="([\w-]+)"/g)) {
      expect(island).toContain(` id="${id}"`);
    }
    expect(island).toContain('action="/api/enquiries"');
    expect(island).toContain('value="tea-oil-press"');
  },
);

const listLabels = (markup: string): string[] =>
  [...markup.matchAll(/<label[^>]*>([\s\S]*?)<\/label/g)]
    .map(([, label = '']) =>
      label
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .toSorted();

test.each(['referral', 'complaint'] as const)(
  'a form of its own has words of its own, with script and without: %s',
  async (kind) => {
    const { deps } = await createFunction({ guard: true });
    const sent = { kind, locale: 'en', website: 'x' };
    const page = await (await handleEnquiry(postForm(sent), deps)).text();
    const main = page.slice(page.indexOf('<form'), page.indexOf('</form>'));
    const island = renderIsland('en', kind);
    expect(listLabels(main)).toEqual(listLabels(island));
    for (const form of [main, island]) {
      expect(form).not.toContain('What would you like to know?');
      expect(form).not.toContain('this enquiry');
      expect(form.includes('name="passOn"')).toBe(kind === 'referral');
      expect(form).toContain(kind === 'referral' ? 'Send introduction' : 'Send complaint');
    }
    const good = { ...GOOD_FORM, kind, introduced: 'Firm', locale: 'en' };
    const taken = await handleEnquiry(postForm(good), { ...deps, guard: false });
    const receipt = await taken.text();
    expect(receipt).not.toContain('pass it to the office in charge');
    expect(receipt).toMatch(/<h1>(?:Introduction|Complaint) received<\/h1>/);
  },
);

test.each(LOCALES)('the note that consent speaks of stands at the form: %s', async (locale) => {
  const { deps } = await createFunction();
  const page = await (
    await handleEnquiry(postForm({ ...GOOD_FORM, locale, name: '' }), deps)
  ).text();
  expect(page).toContain(`县招商局 (${locale})`);
  const words = getWords(locale);
  expect(page.indexOf(words('enquiry.notice.rightsText'))).toBeLessThan(
    page.indexOf(words('enquiry.form.consent')),
  );
  expect(page).toContain(words('enquiry.notice.longText', { months: 24 }));
});

test('a project that has left the library is named by what was sent; one that cannot be taken is mended', async () => {
  const { deps } = await createFunction();
  const post = async (projects: string) =>
    (
      await handleEnquiry(postForm({ ...GOOD_FORM, projects, name: '', locale: 'en' }), deps)
    ).text();
  expect(await post('gone')).toMatch(/type="hidden" name="projects" value="gone" \/> gone/);
  expect(await post('bamboo-board')).toContain('/> 竹板材项目');
  expect(await post('constructor')).toContain('/> constructor');
  expect(await post('No slug!')).toMatch(/type="text"[^>]*name="projects"/);
});
