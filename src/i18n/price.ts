import type { Price } from '#src/domain/units.ts';
import { formatMoney } from './format.ts';
import type { Locale } from './locales.ts';
import { findEnglishUnit } from './unit-names.ts';

const yuanFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const yuan = (value: number) => yuanFormat.format(value);

const PERIODS: Readonly<Record<string, string>> = { 年: ' a year', 月: ' a month', 天: ' a day' };

/** What a price is for, in English: `/t`, `/m² a year`, ` a year`. */
function toEnglishPer(per: string): string {
  const pieces = per.split('·');
  const period = PERIODS[pieces.at(-1)!];
  if (period === undefined) return `/${findEnglishUnit(per, 1) ?? per}`;
  const unit = pieces.slice(0, -1).join('·');
  return (unit === '' ? '' : `/${findEnglishUnit(unit, 1) ?? unit}`) + period;
}

/** A price for one unit: `4,200 元/吨`, `CNY 4,200/t`, `CNY 108/m² a year`; from 100 万元 up as money is written. */
export function formatPrice(
  { wan, per }: Price,
  locale: Locale,
  convert: (text: string) => string,
): string {
  const large = Math.abs(wan) >= 100;
  if (locale === 'en') {
    const amount = large ? formatMoney(wan, locale) : `CNY\u00A0${yuan(wan * 10_000)}`;
    return amount + toEnglishPer(convert(per));
  }
  return `${large ? formatMoney(wan, locale) : `${yuan(wan * 10_000)} 元`}/${convert(per)}`;
}
