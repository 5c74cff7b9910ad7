import type { FeeView } from '#src/domain/guide/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { makeTableCsv } from './csv.ts';

const COLUMNS = [
  ['item', (fee: FeeView) => fee.item],
  ['standard', (fee: FeeView) => fee.standard],
  ['unit', (fee: FeeView) => fee.unit],
  ['basis', (fee: FeeView) => fee.basis],
  ['office', (fee: FeeView) => fee.office],
  ['exemption', (fee: FeeView) => fee.exemption],
  ['checked', (fee: FeeView) => fee.facts.checked],
] as const;

/** The charges as a table for spreadsheets. */
export function makeFeesCsv(fees: readonly FeeView[], locale: Locale): string {
  const t = getWords(locale);
  const head = ['item', 'kind', 'standard', 'unit', 'basis', 'office', 'exemption', 'checked'];
  const rows = fees.map((fee) => {
    const [item, ...others] = COLUMNS.map(([, get]) => get(fee));
    const sample = fee.facts.sample ? t('guide.fees.sample') : '';
    return [item, t(`guide.fees.kinds.${fee.facts.kind}`), ...others, sample];
  });
  return makeTableCsv(
    [...head, 'sample'].map((key) => t(`guide.fees.${key}`)),
    rows,
  );
}
