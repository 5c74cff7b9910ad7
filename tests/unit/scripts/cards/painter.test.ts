import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPainter } from '#scripts/lib/cards/painter.ts';
import { readTexts } from '#scripts/lib/cards/png-text.ts';
import { CARD_SIZE, SQUARE_SIDE } from '#src/domain/share/card.ts';
import { CARD, ENGLISH, LONGEST } from './sample-card.ts';

const painter = await createPainter();
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('a card is a picture of the size that its page names, and says in words what it shows', async () => {
  const png = await painter.card(CARD);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(sizeOf(png)).toEqual(CARD_SIZE);
  expect(readTexts(png)).toEqual({
    Title: CARD.title,
    Author: CARD.publisher,
    Description:
      'XS-2026-141 · 教育服务 · 示例 · 酿溪镇 · 合作、合资 · 对外发布 · 总投资 2,800 万元 · 内部收益率（税后） 12.8% · 投资回收期 未测算',
  });
});

test('the same record gives the same bytes, another title others', async () => {
  const [one, two] = [await painter.card(CARD), await painter.card(CARD)];
  expect(one.equals(two)).toBe(true);
  expect((await painter.card({ ...CARD, title: '别的项目' })).equals(one)).toBe(false);
});

/** What is drawn, without the words that the file carries. */
async function draw(title: string, locale: typeof CARD.locale): Promise<Buffer> {
  const png = await painter.card({ ...CARD, locale, title });
  return png.subarray(png.indexOf('IDAT'));
}

test('characters are drawn and not left as boxes, as they are where no face is registered', async () => {
  for (const locale of ['zh', 'zh-hant', 'en'] as const) {
    const missing = await draw('\u{10FFFD}', locale);
    expect((await draw('亩', locale)).equals(missing)).toBe(false);
    expect((await draw('亩', locale)).equals(await draw('畝', locale))).toBe(false);
  }
});

test('the longest title that the check allows stands whole, in either language', async () => {
  for (const card of LONGEST) expect(sizeOf(await painter.card(card))).toEqual(CARD_SIZE);
});

test('a title of any length up to the limit finds a size', async () => {
  const length = fc.integer({ min: 1, max: 60 });
  await fc.assert(
    fc.asyncProperty(length, async (count) => {
      const png = await painter.card({ ...CARD, title: '雀'.repeat(count) });
      expect(sizeOf(png)).toEqual(CARD_SIZE);
    }),
    { numRuns: 12 },
  );
});

test('words that no size holds stop the build by the card’s name', async () => {
  const endless = { ...ENGLISH, line: `${ENGLISH.line} `.repeat(30) };
  await expect(painter.card(endless)).rejects.toThrow(`${ENGLISH.path}: the title and the line`);
});

test('a square is a square', async () => {
  const png = await painter.square({ path: '/cards/square.png', cover: CARD.cover });
  expect(sizeOf(png)).toEqual({ width: SQUARE_SIDE, height: SQUARE_SIDE });
});
