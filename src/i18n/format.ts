import { dayOf, timeOf } from '#src/domain/moment.ts';
import { SQUARE_METRES_PER_MU, type Mu, type Quantity, type Wan } from '#src/domain/units.ts';
import { LANG_TAGS, type Locale } from './locales.ts';
import { toEnglishUnit } from './unit-names.ts';

/** A figure with what stands before and after it, so that units can be set small. */
export interface Figure {
  before?: string;
  figure: string;
  after?: string;
}

// Making a format is most of the cost of using one, and a table of projects uses hundreds.
const formats = new Map<number, Intl.NumberFormat>();

function number(value: number, digits: number): string {
  const format =
    formats.get(digits) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: digits });
  formats.set(digits, format);
  return format.format(value).replace('-', '−');
}

/** Three figures that matter, so that 3.2亿 stays 3.2 and 12.64亿 is not 13. */
const rounded = (value: number) => number(value, value >= 1000 ? 0 : value >= 100 ? 1 : 2);

function chineseMoney(wan: Wan, hant: boolean): Figure {
  const yuan = '元';
  const [yi, wanUnit] = hant ? ['億', '萬'] : ['亿', '万'];
  if (Math.abs(wan) >= 10_000) return { figure: rounded(wan / 10_000), after: yi + yuan };
  return { figure: rounded(wan), after: wanUnit + yuan };
}

function englishMoney(wan: Wan): Figure {
  const million = wan / 100;
  if (Math.abs(million) >= 1000)
    return { before: 'CNY', figure: rounded(million / 1000), after: 'billion' };
  if (Math.abs(million) >= 1) return { before: 'CNY', figure: rounded(million), after: 'million' };
  return { before: 'CNY', figure: number(wan * 10_000, 0) };
}

/** Money in 万元 as the reader counts it: 亿元 and 万元, or CNY million and billion. */
export function moneyFigure(wan: Wan, locale: Locale): Figure {
  return locale === 'en' ? englishMoney(wan) : chineseMoney(wan, locale === 'zh-hant');
}

/** A figure as one string. */
export function figureText({ before, figure, after }: Figure, locale: Locale): string {
  const gap = locale === 'en' ? '\u00A0' : ' ';
  return [before, figure, after].filter((part) => part !== undefined).join(gap);
}

/** Money as one string: `3.2 亿元`, `CNY 320 million`. */
export const formatMoney = (wan: Wan, locale: Locale): string =>
  figureText(moneyFigure(wan, locale), locale);

const dollars = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 2,
});

/** Money in 万元 as about so many US dollars, in two figures, as no dated rate gives more. */
export const formatDollars = (wan: Wan, cnyPerUsd: number): string =>
  `USD\u00A0${dollars.format((wan * 10_000) / cnyPerUsd).replace(' ', '\u00A0')}`;

/** Land as the reader counts it: 亩, or hectares. */
export function areaFigure(mu: Mu, locale: Locale): Figure {
  if (locale !== 'en') return { figure: rounded(mu), after: locale === 'zh' ? '亩' : '畝' };
  return { figure: rounded(mu / 15), after: 'ha' };
}

/** Floor area in square metres. */
export const floorFigure = (mu: Mu): Figure => ({
  figure: number(Math.round(mu * SQUARE_METRES_PER_MU), 0),
  after: 'm²',
});

/** Land with the other reckoning beside it: `170 亩（11.3 公顷）`, `11.3 ha (170 mu)`. */
export function formatArea(mu: Mu, locale: Locale): string {
  const main = figureText(areaFigure(mu, locale), locale);
  const hectares = rounded(mu / 15);
  if (locale === 'en') return `${main} (${rounded(mu)} mu)`;
  return locale === 'zh' ? `${main}（${hectares} 公顷）` : `${main}（${hectares} 公頃）`;
}

/** A fraction as a percentage with at most `digits` decimals. */
export const formatPercent = (fraction: number, digits = 1): string =>
  `${number(fraction * 100, digits)}%`;

/** Years with one decimal. */
export function formatYears(years: number, locale: Locale): string {
  const figure = number(years, 1);
  if (locale !== 'en') return `${figure} 年`;
  return `${figure} ${figure === '1' ? 'year' : 'years'}`;
}

/** Months, or years when they are whole. */
export function formatMonths(months: number, locale: Locale): string {
  if (months % 12 === 0 && months > 0) return formatYears(months / 12, locale);
  const unit = { zh: '个月', 'zh-hant': '個月', en: months === 1 ? 'month' : 'months' }[locale];
  return `${number(months, 1)} ${unit}`;
}

/** A quantity with its unit in the reader's language. */
export function formatQuantity(
  { value, unit }: Quantity,
  locale: Locale,
  convert: (text: string) => string,
): string {
  const figure = number(value, 4);
  return locale === 'en'
    ? toEnglishUnit(figure, value, convert(unit))
    : `${figure} ${convert(unit)}`;
}

const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A `YYYY-MM-DD` day as it is read: unchanged in Chinese, `23 November 2026` in English. */
export function formatDay(day: string, locale: Locale): string {
  if (locale !== 'en') return day;
  return englishDay.format(new Date(`${day}T00:00:00Z`));
}

const englishShortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A `YYYY-MM-DD` day where there is little room: `23 Nov 2026` in English. */
export function formatShortDay(day: string, locale: Locale): string {
  if (locale !== 'en') return day;
  return englishShortDay.format(new Date(`${day}T00:00:00Z`));
}

/** A moment of the county's clock: `2026-11-23 16:20`, `23 November 2026, 16:20`. */
export function formatMoment(moment: string, locale: Locale): string {
  if (locale !== 'en') return moment;
  return `${formatDay(dayOf(moment), locale)}, ${timeOf(moment) ?? ''}`.replace(/, $/, '');
}

/** Names side by side: `独资、合资`, `sole, joint venture`. */
export const joinNames = (names: readonly string[], locale: Locale): string =>
  names.join(locale === 'en' ? ', ' : '、');

/** A `YYYY-MM` month of the calendar as it is read: `2026年10月`, `October 2026`. */
export function formatCalendarMonth(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANG_TAGS[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
