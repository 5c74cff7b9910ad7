import { expect, test } from 'vitest';
import { excerptOf, type ExcerptPiece } from '#src/search/excerpt.ts';
import { createFold, parseFoldTable } from '#src/search/fold.ts';

const fold = createFold(parseFoldTable('处處 万萬 污汙'));

function show(text: string, query: string, locale: 'zh' | 'zh-hant' | 'en' = 'zh'): string {
  return print(excerptOf(text, query, { fold, locale }));
}

function print(pieces: ExcerptPiece[]): string {
  return pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
}

test('every match is marked as the page writes it, whatever script was typed', () => {
  expect(show('镇区汙水處理厂，日处理污水8000吨', '污水处理', 'zh-hant')).toBe(
    '镇区[汙水處理]厂，日处理污水8000吨',
  );
  expect(show('污水进厂，清水出厂', '污水 出厂')).toBe('[污水]进厂，清水[出厂]');
});

test('folded widths, units and spaces are marked where they stand', () => {
  expect(show('采用 ＰＰＰ 模式，厂房6万 ㎡', 'ppp模式 6万m2')).toBe(
    '采用 [ＰＰＰ 模式]，厂房[6万 ㎡]',
  );
});

test('an amount is marked in the form that the text has', () => {
  expect(show('总投资1.2 亿元', '12000万元')).toBe('总投资[1.2 亿元]');
  expect(show('An outlay of CNY 120 million.', 'CNY 120 million', 'en')).toBe(
    'An outlay of [CNY 120 million].',
  );
});

test('sixty characters stand on each side, within the paragraph, with an ellipsis where text is cut', () => {
  const text = `第一段。\n${'甲'.repeat(200)}茶园${'乙'.repeat(200)}\n末段`;
  expect(show(text, '茶园')).toBe(`…${'甲'.repeat(60)}[茶园]${'乙'.repeat(60)}…`);
});

test('a match near the start of its paragraph leaves more room after it', () => {
  const text = `第一段。\n建茶园${'乙'.repeat(200)}`;
  expect(show(text, '茶园')).toBe(`建[茶园]${'乙'.repeat(119)}…`);
});

test('with nothing to mark, as for pinyin, the text begins', () => {
  expect(show(`茶园三千亩。${'乙'.repeat(200)}\n末段`, 'chayuan')).toBe(
    `茶园三千亩。${'乙'.repeat(114)}…`,
  );
  expect(show('', '茶')).toBe('');
});

test('English marks whole words and their other forms, and beginnings', () => {
  expect(show('Processing of tea; processed leaves; a steam boiler', 'process tea', 'en')).toBe(
    '[Processing] of [tea]; [processed] leaves; a steam boiler',
  );
  expect(show('Agricultural park', 'agri', 'en')).toBe('[Agri]cultural park');
});

test('a cut falls between English words', () => {
  const text = `${'wordy '.repeat(60)}factory ${'wordy '.repeat(60)}`.trim();
  const shown = show(text, 'factory', 'en');
  expect(shown).toMatch(/^…\s?(?:wordy )+\[factory\](?: wordy)+\s?…$/);
});

test('a query whose punctuation is not in the text is marked without it', () => {
  expect(show('先做污水处理再做绿化', '污水处理？')).toBe('先做[污水处理]再做绿化');
});
