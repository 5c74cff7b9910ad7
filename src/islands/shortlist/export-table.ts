import type { LibraryRow } from '#src/domain/library/row.ts';
import type { ShortlistItem } from '#src/domain/shortlist/items.ts';
import { paths } from '#src/i18n/paths.ts';
import { nameOf, type FacetNames } from '../library/names.ts';
import { stageOf, titleOf, type Reading } from './names.ts';

/** A column of an exported table: its heading names the unit, its values are bare. */
export interface ExportColumn {
  readonly heading: string;
  readonly type: 'text' | 'number' | 'day' | 'link';
  /** How a spreadsheet shows the figure. */
  readonly format?: string;
  /** In characters. */
  readonly width: number;
  readonly value: (item: ShortlistItem) => string | number | undefined;
}

const WAN_PER_MILLION = 100;

const round = (value: number | undefined, digits: number) =>
  value === undefined ? undefined : Number(value.toFixed(digits));

/** The columns of a reading; `origin` makes the addresses whole. */
export function listColumns(reading: Reading, origin: string): ExportColumn[] {
  const { locale, say, names } = reading;
  const joiner = locale === 'en' ? ', ' : '、';
  const name = (facet: keyof typeof names, value: string) =>
    nameOf(names as FacetNames, facet, value);
  const text = (key: string, width: number, of: (row: LibraryRow) => string): ExportColumn => ({
    heading: say(key),
    type: 'text',
    width,
    value: ({ row }) => row && of(row),
  });
  const figure = (
    key: string,
    format: string,
    of: (row: LibraryRow) => number | undefined,
  ): ExportColumn => ({
    heading: say(`columns.${key}`),
    type: 'number',
    format,
    width: 20,
    value: ({ row }) => row && of(row),
  });
  return [
    {
      ...text('number', 14, (row) => row.number),
      value: ({ row, kept }) => row?.number ?? kept.number,
    },
    { ...text('name', 44, (row) => row.title), value: (item) => titleOf(item, say) },
    text('columns.sector', 18, ({ sector }) => name('sector', sector)),
    text('town', 16, ({ town }) => name('town', town)),
    { ...text('stage', 16, (row) => row.stage), value: (item) => stageOf(item, reading) },
    text('columns.modes', 24, ({ modes }) => modes.map((mode) => name('mode', mode)).join(joiner)),
    figure('investment', locale === 'en' ? '#,##0.00' : '#,##0.##', ({ totalWan }) =>
      locale === 'en' ? round(totalWan / WAN_PER_MILLION, 4) : round(totalWan, 2),
    ),
    figure('irr', '0.00', ({ irr }) => round(irr === undefined ? undefined : irr * 100, 2)),
    figure('payback', '0.00', ({ paybackYears }) => round(paybackYears, 2)),
    figure('readiness', '0', ({ readiness }) => readiness),
    { ...text('verified', 14, (row) => row.verified), type: 'day' },
    {
      ...text('kept', 14, (row) => row.verified),
      type: 'day',
      value: ({ kept }) => kept.kept || undefined,
    },
    {
      ...text('columns.address', 52, ({ slug }) => origin + paths(locale).project(slug)),
      type: 'link',
    },
  ];
}
