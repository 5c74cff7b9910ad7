import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { BRIEF_MOST_BYTES, BRIEF_MOST_PAGES } from '#src/domain/brief/record.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatFileSize } from '#src/i18n/file-size.ts';
import { formatDay } from '#src/i18n/format.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { readStream } from '../pdf-stream.ts';
import { buildCounty, CLIENT_DIR, COUNTY_DIR, fileOf, readOutput } from './county.ts';

const SECTORS = readdirSync(join(COUNTY_DIR, 'sectors/zh')).map((name) => name.slice(0, -3));
/** Every leaflet with the pages that lead to it. */
const BRIEFS = LOCALES.flatMap((locale) => {
  const to = paths(locale);
  return [
    { locale, path: to.countyBrief(), pages: [to.why(), to.about()] },
    ...SECTORS.map((slug) => ({ locale, path: to.sectorBrief(slug), pages: [to.sector(slug)] })),
  ];
});

beforeAll(buildCounty);

const readBrief = (path: string) => readFileSync(join(CLIENT_DIR, path));
const openBrief = (path: string) => PDFDocument.load(readBrief(path), { updateMetadata: false });
const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

test('a sector’s page, the page on the place and the page about the site lead to their leaflet', async () => {
  for (const { locale, path, pages } of BRIEFS) {
    const day = (await openBrief(path)).getCreationDate()!.toISOString().slice(0, 10);
    const note = getWords(locale)('brief.linkNote', {
      size: formatFileSize(BRIEF_MOST_BYTES),
      day: formatDay(day, locale),
    });
    for (const page of pages) {
      const html = readOutput(fileOf(page));
      expect(html).toMatch(new RegExp(`<a href="${path}" type="application/pdf"`));
      expect([page, html.includes(note)]).toEqual([page, true]);
    }
  }
});

test('a leaflet is as light and as short as its link says', async () => {
  for (const { path } of BRIEFS) {
    expect([path, readBrief(path).length <= BRIEF_MOST_BYTES]).toEqual([path, true]);
    expect((await openBrief(path)).getPageCount()).toBeLessThanOrEqual(BRIEF_MOST_PAGES);
  }
});

const LANGUAGE = { zh: 'zh-CN', 'zh-hant': 'zh-TW', en: 'en-GB' };

test('a leaflet is tagged, with its title and language, and keeps to PDF/UA-1', async () => {
  for (const { locale, path, pages } of BRIEFS) {
    const brief = await openBrief(path);
    const metadata = readStream(brief.catalog.lookup(PDFName.of('Metadata'))).toString('utf8');
    expect([path, /pdfuaid:part>1</.test(metadata)]).toEqual([path, true]);
    expect(textOf(brief.catalog.get(PDFName.of('Lang')))).toBe(LANGUAGE[locale]);
    expect(brief.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined();
    const heading = /<h1[^>]*>([^<]+)/.exec(readOutput(fileOf(pages[0]!)))?.[1]?.trim();
    if (path.includes('/sectors/')) expect(brief.getTitle()).toBe(heading);
    else expect(brief.getTitle()).toContain(locale === 'en' ? 'Sample County' : '示例');
  }
});

test('what the leaflets were made from is not left on the site', () => {
  for (const locale of LOCALES)
    expect(existsSync(join(CLIENT_DIR, paths(locale).home(), 'brief-records.json'))).toBe(false);
});
