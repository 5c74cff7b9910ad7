import type { Price } from '#src/domain/units.ts';
import { formatMoney } from './format.ts';
import type { Locale } from './locales.ts';
import { findEnglishUnit } from './unit-names.ts';

const yuanFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const yuan = (value: number) => yuanFormat.format(value);

/** A price for one unit: `4,200 元/吨`, `CNY 4,200/t`; from 100 万元 up as money is written. */
export function formatPrice(
  { wan, per }: Price,
  locale: Locale,
  convert: (text: string) => string,
): string {
  const large = Math.abs(wan) >= 100;
  if (locale === 'en') {
    const amount = large ? formatMoney(wan, locale) : `CNY\u00A0${yuan(wan * 10_000)}`;
    return `${amount}/${findEnglishUnit(convert(per), 1) ?? convert(per)}`;
  }
  return `${large ? formatMoney(wan, locale) : `${yuan(wan * 10_000)} 元`}/${convert(per)}`;
}
