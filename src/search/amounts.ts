/** How much a word of number stands for. */
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  个亿: 1e8,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
};

const NUMBER = '([0-9]+(?:\\.[0-9]+)?)';
const NUMERALS = '([一二两三四五六七八九十百千]+)';
/** `1.2亿元`, `8万头`, `80000头`; the unit is Chinese, or there is none. */
const CHINESE = new RegExp(
  `^(?:${NUMBER}(个亿|亿|千万|百万|十万|万|千)?|${NUMERALS}(个亿|亿|万))(\\p{Script=Han}{0,4})$`,
  'u',
);
const CURRENCY = '(?:cny|rmb|¥)';
/** `cny 120 million`, `120 million yuan`, `¥120m`; a bare `120m` is a length. */
const ENGLISH = new RegExp(
  `^(${CURRENCY} ?)?${NUMBER} ?(million|billion|mn|bn|m|b)( (?:yuan|cny|rmb))?$`,
);
/** The same in a query as typed, where it may stand among other words. */
export const ENGLISH_AMOUNT = new RegExp(
  `(?:${CURRENCY}\\s*[0-9][0-9,]*(?:\\.[0-9]+)?\\s*(?:million|billion|mn|bn|m|b)|[0-9][0-9,]*(?:\\.[0-9]+)?\\s*(?:million|billion))(?:\\s*(?:yuan|cny|rmb))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** From here on texts count in 万, and from there in 亿. */
const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;
/** From here on, a number in whole 万 is money in plain 元: 48000000. A smaller one may be anything. */
const PLAIN_YUAN = 1e6;

/** How much of what: 1.2亿元 and CNY 120 million are 120,000,000 元. */
export interface Amount {
  value: number;
  /** Chinese; empty where the text gives none, as in 1.2亿. */
  unit: string;
}

/** Amounts inside a folded line; a number that is part of another one is none. */
const INSIDE = new RegExp(
  `(?<![0-9.])(?:${NUMBER}(个亿|亿|千万|百万|十万|万|千)?|${NUMERALS}(个亿|亿|万))(\\p{Script=Han})?`,
  'gu',
);
/** Dates and counted things, which nobody looks up as an amount. */
const NOT_A_UNIT = /[年月日时个第至到和或]/;

/** The amount that a folded term of a query is; undefined for other terms and for a small bare number. */
export function readAmount(term: string): Amount | undefined {
  const amount = readChinese(term) ?? readEnglish(term);
  return amount !== undefined && amount.value > 0 ? amount : undefined;
}

/** The amounts that a folded line names. */
export function listAmounts(line: string): Amount[] {
  return [...line.matchAll(INSIDE)].flatMap(([text, , scale, , largeScale, unit = '']) => {
    const isScaled = (scale ?? largeScale) !== undefined;
    if (!isScaled && (unit === '' || NOT_A_UNIT.test(unit))) return [];
    return readAmount(text) ?? [];
  });
}

/**
 * The other ways in which texts write the amount that a folded term is: 12000万 for 1.2亿, 8万头 for
 * 80000头, both for 120 million. None for other terms, and for numbers that are written in one way only.
 */
export function listEqualForms(term: string): string[] {
  const amount = readAmount(term);
  if (amount === undefined || amount.value < TEN_THOUSAND) return [];
  const { value, unit } = amount;
  const forms = [
    write(value / TEN_THOUSAND, `万${unit}`),
    ...(value >= HUNDRED_MILLION ? [write(value / HUNDRED_MILLION, `亿${unit}`)] : []),
    // Money and bare numbers are never written out; herds and tonnes often are.
    ...(unit === '' || unit === '元' ? [] : [write(value, unit)]),
  ];
  return forms.filter((form): form is string => form !== undefined && form !== term);
}

function readChinese(term: string): Amount | undefined {
  const [whole, digits, scale = '', numerals = '', largeScale = '', unit = ''] =
    CHINESE.exec(term) ?? [];
  if (whole === undefined) return undefined;
  if (scale === '' && largeScale === '' && unit === '') return readPlainYuan(Number(digits));
  const number = digits === undefined ? readNumerals(numerals) : Number(digits);
  return { value: tidy(number * (SCALES[scale + largeScale] ?? 1)), unit };
}

function readPlainYuan(value: number): Amount | undefined {
  return value >= PLAIN_YUAN && value % TEN_THOUSAND === 0 ? { value, unit: '元' } : undefined;
}

function readEnglish(term: string): Amount | undefined {
  const [whole, before, digits, scale = '', after] = ENGLISH.exec(term) ?? [];
  const isMoney = before !== undefined || after !== undefined;
  if (whole === undefined || (!isMoney && scale.length < 3)) return undefined;
  return { value: tidy(Number(digits) * (SCALES[scale] ?? 1)), unit: isMoney ? '元' : '' };
}

/** 三千 to 3000, 十五 to 15; below ten thousand. */
function readNumerals(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const char of text.replaceAll('两', '二')) {
    const step = STEPS[char];
    if (step === undefined) digit = DIGITS.indexOf(char);
    else {
      sum += (digit || 1) * step;
      digit = 0;
    }
  }
  return sum + digit;
}

/** Nobody writes an amount with more than four decimals. */
function write(number: number, unit: string): string | undefined {
  const rounded = Number(number.toFixed(4));
  return Math.abs(rounded - number) > 1e-9 * number ? undefined : `${rounded}${unit}`;
}

/** Twelve digits keep 1.2 × 10⁸ whole. */
const tidy = (value: number): number => Number(value.toPrecision(12));
