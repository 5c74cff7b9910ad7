import type { RangeDraft, RangeFault, RangeReading } from '#src/domain/library/range-text.ts';
import type { Range, RangeName } from '#src/domain/library/ranges.ts';
import { formatMoney, formatPercent, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';

const plain = (value: number) => String(Number(value.toFixed(8)));

/** Money as a reader types it: `5000万`, `1.2亿`, `50 million`. */
function typedMoney(wan: number, locale: Locale): string {
  if (locale === 'en')
    return wan >= 100_000 ? `${plain(wan / 100_000)} billion` : `${plain(wan / 100)} million`;
  const [yi, unit] = locale === 'zh' ? ['亿', '万'] : ['億', '萬'];
  return wan >= 10_000 && wan % 100 === 0 ? plain(wan / 10_000) + yi : plain(wan) + unit;
}

/** One end of a range as its field holds it. */
export function typedEnd(name: RangeName, value: number | undefined, locale: Locale): string {
  if (value === undefined) return '';
  if (name === 'inv') return typedMoney(value, locale);
  return name === 'irr' ? `${plain(value * 100)}%` : plain(value);
}

/** A range as its two fields hold it. */
export const typedRange = (name: RangeName, { from, to }: Range, locale: Locale): RangeDraft => ({
  from: typedEnd(name, from, locale),
  to: typedEnd(name, to, locale),
});

/** One end of a range as the reader sees it elsewhere. */
function shownEnd(name: RangeName, value: number, locale: Locale): string {
  if (name === 'inv') return formatMoney(value, locale);
  return name === 'irr' ? formatPercent(value) : formatYears(value, locale);
}

/** A range in words: `总投资：1,000 万元 至 5,000 万元`. */
export function nameRange(name: RangeName, { from, to }: Range, locale: Locale, t: Words): string {
  const kind = from === undefined ? 'to' : to === undefined ? 'from' : 'both';
  return t(`library.range.chip.${kind}`, {
    title: name === 'inv' ? t('library.investment') : t(`library.range.title.${name}`),
    from: from === undefined ? '' : shownEnd(name, from, locale),
    to: to === undefined ? '' : shownEnd(name, to, locale),
  });
}

/** What is wrong with the fields of a range and how to put it right, one sentence each. */
export function listFaults(
  name: RangeName,
  { faults, reversed }: Pick<RangeReading, 'faults' | 'reversed'>,
  t: Words,
): string[] {
  const fieldName = (end: 'from' | 'to') => t(`library.range.${end}.${name}`);
  const say = (end: 'from' | 'to', fault: RangeFault | undefined) => {
    if (fault === undefined) return [];
    const key = fault === 'negative' ? fault : `${fault}.${name}`;
    return [t(`library.range.error.${key}`, { field: fieldName(end) })];
  };
  const swap = { from: fieldName('from'), to: fieldName('to') };
  return [
    ...say('from', faults.from),
    ...say('to', faults.to),
    ...(reversed ? [t('library.range.error.reversed', swap)] : []),
  ];
}
