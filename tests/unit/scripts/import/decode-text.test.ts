import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '#scripts/lib/import/decode-text.ts';

const CHINESE = '项目名称,总投资（万元）\n龙山森林公园,16000\n';

test.each([
  ['utf-8', Buffer.from(CHINESE)],
  ['utf-8', Buffer.from(`\uFEFF${CHINESE}`)],
  ['gb18030', iconv.encode(CHINESE, 'gb18030')],
  ['utf-16le', iconv.encode(CHINESE, 'utf-16le', { addBOM: true })],
  ['utf-16be', iconv.encode(CHINESE, 'utf-16be', { addBOM: true })],
])('a Chinese table saved as %s is read', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: CHINESE, encoding });
});

test('a French table saved in Windows is read, dashes and quotes too', () => {
  const text = 'Guinea – Haute Guinée, “d’eau”';
  expect(decodeText(iconv.encode(text, 'windows-1252'))).toEqual({
    text,
    encoding: 'windows-1252',
  });
});

test('UTF-8 among Windows bytes is read as what it is', () => {
  const bytes = Buffer.concat([
    iconv.encode('Régions; KALAHI', 'windows-1252'),
    Buffer.from('–CIDSS'),
  ]);
  expect(decodeText(bytes).text).toBe('Régions; KALAHI–CIDSS');
});

test('what R could not print is read again', () => {
  const bytes = iconv.encode('é: l<U+0092>am<e9>lioration <U+4E2D> <b>', 'windows-1252');
  expect(decodeText(bytes).text).toBe('é: l’amélioration 中 <b>');
});

test('a stated encoding is believed, unless there is none of that name', () => {
  expect(decodeText(Buffer.from([0xe9]), 'latin1').text).toBe('é');
  expect(() => decodeText(Buffer.from([0xe9]), 'klingon')).toThrow('编码“klingon”认不得');
});

test('plain text is the same in every reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(decodeText(Buffer.from(text)).text).toBe(text);
    }),
  );
});

test('every Chinese text of usual characters survives GB 18030', () => {
  const usual = fc.constantFrom(...'新邵县项目总投资万元乡镇合作方式，。（）');
  fc.assert(
    fc.property(fc.array(usual, { minLength: 1 }), (characters) => {
      const text = `名称,${characters.join('')}\n`;
      expect(decodeText(iconv.encode(text, 'gb18030')).text).toBe(text);
    }),
  );
});
