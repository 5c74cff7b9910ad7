import { expect, test } from 'vitest';
import { cleanContact, cleanLine, cleanParagraphs } from '#src/domain/enquiry/clean-text.ts';

const code = (...points: number[]) => String.fromCodePoint(...points);

test.each([
  ['a null and an escape', code(0, 0x1b)],
  ['a bell and a C1 control', code(0x07, 0x9b)],
  ['bidi overrides', code(0x202d, 0x202e)],
  ['bidi isolates', code(0x2066, 0x2067, 0x2068, 0x2069)],
  ['bidi marks', code(0x200e, 0x200f, 0x61c)],
  ['zero-width space, joiners and a byte order mark', code(0x200b, 0x200c, 0x200d, 0xfeff)],
  ['a word joiner and invisible operators', code(0x2060, 0x2061, 0x2064)],
  ['a soft hyphen and a grapheme joiner', code(0xad, 0x34f)],
  ['Hangul fillers', code(0x115f, 0x3164, 0xffa0)],
  ['variation selectors', code(0xfe00, 0xfe0f, 0xe0100)],
  ['tags, which can spell a whole sentence', code(0xe0001, 0xe0069, 0xe007f)],
  ['interlinear notes and non-characters', code(0xfff9, 0xfffb, 0xffff)],
])('%s are taken away', (_name, unseen) => {
  expect(cleanParagraphs(`地${unseen}价`)).toBe('地价');
  expect(cleanLine(unseen)).toBe('');
});

test('emoji stay whole, line breaks stay, blanks at the ends go', () => {
  for (const emoji of ['👩🏽‍🌾', '👨‍👩‍👧', '❤️', '🏴‍☠️', '❤️‍🔥', '1️⃣']) {
    expect(cleanParagraphs(emoji)).toBe(emoji.normalize('NFC'));
  }
  expect(cleanParagraphs('  一\r\n\r\n二\t三  ')).toBe('一\n\n二\t三');
  expect(cleanLine('张\n 三')).toBe('张 三');
  expect(cleanContact('１３８ \u200b0013')).toBe('138 0013');
});

test('half a surrogate pair becomes a sign that can be stored', () => {
  expect(cleanParagraphs('a\ud800b')).toBe('a\ufffdb');
});
