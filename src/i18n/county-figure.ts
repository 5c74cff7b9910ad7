import type { Fact } from '#src/domain/county/collections.ts';
import { parseMoney } from '#src/domain/units.ts';
import { moneyFigure, type Figure } from './format.ts';
import type { Locale } from './locales.ts';
import { convertChinese } from './pick-text.ts';

/** `121000` → `121,000`, and 1,070; a year stays together. */
const groupDigits = (value: string, isYear: boolean) =>
  /^\d{4,}$/.test(value) && !isYear ? Number(value).toLocaleString('en-US') : value;

/** A figure about the county as the reader counts it: `77.6 亿元`, `CNY 7.76 billion`, `55.25%`. */
export function countyFigure(
  data: Pick<Fact, 'value' | 'valueEn' | 'unit' | 'unitEn'>,
  locale: Locale,
): Figure {
  const { value, unit } = data;
  const isYear = unit === undefined || unit === '年';
  const show = (text: string) => groupDigits(text, isYear);
  if (unit === '%') return { figure: `${value}%` };
  if (locale !== 'en')
    return { figure: show(value), ...(unit ? { after: convertChinese(unit, locale) } : {}) };
  const wan = unit === undefined ? undefined : parseMoney(value + unit);
  if (wan !== undefined) return moneyFigure(wan, locale);
  return { figure: show(data.valueEn ?? value), ...(data.unitEn ? { after: data.unitEn } : {}) };
}
