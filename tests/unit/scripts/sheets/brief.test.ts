import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { createSetter } from '#scripts/lib/sheets/typesetter.ts';
import { briefRecordSchema, BRIEF_MOST_PAGES } from '#src/domain/brief/record.ts';
import { FULL } from './sample-record.ts';

const TABLE = {
  title: '优势',
  columns: ['项目', '数值', '来源、年份、核对日期'],
  widths: [5, 6, 7],
  soft: [2],
  rows: [['森林覆盖率', '55.25 %\n2013 年。', '示例公报，2013 年数据，2026-11-23 核对']],
};

const { locale, textLang, url, verified, publisher, place, desk, qr, cover, notes } = FULL;
const BRIEF = briefRecordSchema.parse({
  ...{ locale, textLang, url, verified, publisher, place, desk, qr, cover, notes },
  slug: 'sectors/forestry',
  path: '/briefs/sectors/forestry.pdf',
  number: '产业资料',
  title: '林业',
  summary: '种、采、加工。',
  tags: ['现代农业及乡村振兴'],
  sample: '示例',
  notices: ['所列项目为示例。'],
  figures: [{ label: '在库项目', figure: '3' }],
  sections: [
    { title: '产业情况', paragraphs: ['县里多山。', '要找的是会加工的企业。'] },
    { title: '数据与来源', lead: '旧数据标明年份。', tables: [TABLE] },
  ],
  words: { kind: '产业资料', desk: '联系窗口', online: '本页网址' },
});

const setBrief = createSetter('brief');

test('a short leaflet stands on one page, under its own title', async () => {
  const { pdf, pages } = await setBrief(BRIEF);
  expect(pages).toBe(1);
  expect((await PDFDocument.load(pdf, { updateMetadata: false })).getTitle()).toBe('林业');
}, 60_000);

test('a long table runs over pages, and the same record gives the same bytes', async () => {
  const rows = Array.from({ length: 60 }, () => TABLE.rows[0]!);
  const long = {
    ...BRIEF,
    sections: [{ ...BRIEF.sections[1]!, tables: [{ ...TABLE, numeric: [], rows }] }],
  };
  const [one, two] = [await setBrief(long), await setBrief(long)];
  expect(one.pages).toBeGreaterThan(1);
  expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
}, 60_000);

test('a leaflet longer than it may be stops the build by its name', async () => {
  const rows = Array.from({ length: 400 }, () => TABLE.rows[0]!);
  const endless = {
    ...BRIEF,
    sections: [{ ...BRIEF.sections[1]!, tables: [{ ...TABLE, numeric: [], rows }] }],
  };
  await expect(setBrief(endless)).rejects.toThrow(
    new RegExp(`The brief of sectors/forestry \\(zh\\): .*at most ${BRIEF_MOST_PAGES}`),
  );
}, 60_000);
