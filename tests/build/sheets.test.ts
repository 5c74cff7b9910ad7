import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { readStream } from '../pdf-stream.ts';
import { buildCounty, CLIENT_DIR, COUNTY_DIR, DRAFT, fileOf, readOutput } from './county.ts';

const PROJECTS = readdirSync(join(COUNTY_DIR, 'projects/zh'))
  .map((name) => name.slice(0, -3))
  .filter((slug) => slug !== DRAFT);
const SHEETS = LOCALES.flatMap((locale) =>
  PROJECTS.map((slug) => ({ locale, slug, path: paths(locale).sheet(slug) })),
);

beforeAll(buildCounty);

const readSheet = (path: string) => readFileSync(join(CLIENT_DIR, path));
const openSheet = (path: string) => PDFDocument.load(readSheet(path), { updateMetadata: false });

test('every project’s page leads to its sheet in its own reading', () => {
  for (const { locale, slug, path } of SHEETS) {
    const html = readOutput(fileOf(paths(locale).project(slug)));
    expect(html).toMatch(new RegExp(`<a href="${path}"[^>]*type="application/pdf"`));
    expect(html).toMatch(
      new RegExp(`<link rel="alternate" type="application/pdf"[^>]*href="${path}"`),
    );
    expect([path, readSheet(path).subarray(0, 5).toString('latin1')]).toEqual([path, '%PDF-']);
  }
});

test('what the sheets were made from is not left on the site', () => {
  for (const locale of LOCALES)
    for (const name of ['sheet-records.json', 'book-source.json'])
      expect(existsSync(join(CLIENT_DIR, paths(locale).home(), name))).toBe(false);
});

const LANGUAGE = { zh: 'zh-CN', 'zh-hant': 'zh-TW', en: 'en-GB' };

const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

test('a sheet is one page, tagged, with its title, its language and the day of its facts', async () => {
  for (const { locale, slug, path } of SHEETS) {
    const sheet = await openSheet(path);
    const { catalog } = sheet;
    const heading = /<h1[^>]*>([^<]+)/.exec(readOutput(fileOf(paths(locale).project(slug))))?.[1];
    expect([path, sheet.getPageCount()]).toEqual([path, 1]);
    expect(sheet.getTitle()).toMatch(/^SX-\d{4}-\d{3} ./);
    expect(sheet.getTitle()).toContain(heading?.trim());
    expect(textOf(catalog.get(PDFName.of('Lang')))).toBe(LANGUAGE[locale]);
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))).toBe(
      PDFBool.True,
    );
    const facts = readFileSync(join(COUNTY_DIR, `projects/zh/${slug}.md`), 'utf8');
    expect(sheet.getCreationDate()?.toISOString().slice(0, 10)).toBe(
      /^verified: (\S+)$/m.exec(facts)?.[1],
    );
  }
});

test('a sheet says of itself that it keeps to PDF/UA-1', async () => {
  for (const { path } of SHEETS) {
    const sheet = await openSheet(path);
    const metadata = sheet.catalog.lookup(PDFName.of('Metadata'));
    const text = readStream(metadata).toString('utf8');
    expect([path, /pdfuaid:part>1</.test(text)]).toEqual([path, true]);
  }
});

/** The characters that a reader can find and copy: what the fonts' maps lead back to. */
async function readCopied(path: string): Promise<Set<string>> {
  const sheet = await openSheet(path);
  const found = new Set<string>();
  for (const [, object] of sheet.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const map = object.lookup(PDFName.of('ToUnicode'));
    if (!(map instanceof PDFRawStream)) continue;
    const text = readStream(map).toString('latin1');
    for (const [, code = ''] of text.matchAll(/^<[0-9a-fA-F]+> <([0-9a-fA-F]+)>$/gm))
      for (const char of Buffer.from(code, 'hex').swap16().toString('utf16le')) found.add(char);
  }
  return found;
}

test('number and title of a sheet can be searched for and copied', async () => {
  for (const { path } of SHEETS) {
    const known = await readCopied(path);
    const title = (await openSheet(path)).getTitle() ?? '';
    expect([path, [...title].filter((char) => char !== ' ' && !known.has(char))]).toEqual([
      path,
      [],
    ]);
  }
});

test('a sheet is light enough for a slow line', () => {
  const heavy = SHEETS.filter(({ path }) => readSheet(path).length > 130_000);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
