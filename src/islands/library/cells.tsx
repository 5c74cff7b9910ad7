import type { ReactNode } from 'react';
import type { Column } from '#src/domain/library/columns.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { formatMoney, formatPercent, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { nameOf, type FacetNames } from './names.ts';

/** What cells are written from. */
export interface CellWords {
  names: FacetNames;
  locale: Locale;
  t: Words;
}

const unknown = (t: Words) => <span className="soft">{t('common.notEstimated')}</span>;

type Cell = (row: LibraryRow, words: CellWords) => ReactNode;

/** What each column says of a project. */
export const CELLS: Record<Column, Cell> = {
  sector: (row, { names }) => nameOf(names, 'sector', row.sector),
  town: (row, { names }) => nameOf(names, 'town', row.town),
  park: (row, { names }) => (row.park === undefined ? '—' : nameOf(names, 'park', row.park)),
  unit: (row, { names }) => nameOf(names, 'unit', row.unit),
  mode: (row, { names, locale }) =>
    row.modes.map((mode) => nameOf(names, 'mode', mode)).join(locale === 'en' ? ', ' : '、'),
  stage: (row, { names, t }) =>
    row.expired ? t('common.expired') : nameOf(names, 'stage', row.stage),
  investment: (row, { locale }) => formatMoney(row.totalWan, locale),
  irr: (row, { t }) => (row.irr === undefined ? unknown(t) : formatPercent(row.irr)),
  payback: (row, { locale, t }) =>
    row.paybackYears === undefined ? unknown(t) : formatYears(row.paybackYears, locale),
  readiness: (row, { t }) => t('library.score', { score: row.readiness }),
  land: (row, { t }) => t(`library.table.${row.landReady ? 'ready' : 'notReady'}`),
  verified: (row) => row.verified,
};
