import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkCharacters } from '#scripts/lib/sheets/make-sheets.ts';
import { createSetter } from '#scripts/lib/sheets/typesetter.ts';
import { listMissingCharacters } from '#scripts/lib/typst/faces.ts';
import { BARE, FULL } from './sample-record.ts';

const setSheet = createSetter('sheet');

test('a project of few facts stands on one page', async () => {
  const { pdf, pages } = await setSheet(BARE);
  expect(pages).toBe(1);
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
}, 60_000);

test('the same record gives the same bytes', async () => {
  const [one, two] = [await setSheet(FULL), await setSheet(FULL)];
  expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
}, 60_000);

test('a project with more than a page holds stops the build by its name', async () => {
  const endless = { ...FULL, scope: Array.from({ length: 90 }, () => FULL.summary) };
  await expect(setSheet(endless)).rejects.toThrow(/The sheet of .+ \(zh\): .*does not fit/);
}, 60_000);

test('a character that no font has is named with its project', () => {
  const odd = { ...FULL, title: `${FULL.title}\u{1F600}` };
  expect(listMissingCharacters(FULL)).toEqual([]);
  expect(() => checkCharacters([odd])).toThrow(`${FULL.slug} (zh): “\u{1F600}” U+1F600`);
});
