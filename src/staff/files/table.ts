import { formatPercent } from '#src/i18n/format.ts';

/** How the values of a column are written: money in 万元, a rate as a fraction of 1. */
export type ColumnForm = 'text' | 'count' | 'money' | 'rate' | 'decimal';

/** A column of a staff table, the same on a page and in a workbook. */
export interface Column {
  readonly heading: string;
  readonly form: ColumnForm;
  /** Width in the workbook, in characters. */
  readonly width?: number;
}

export type Cell = string | number | undefined;

/** A table for staff: on a page, as a sheet of a workbook, or on the terminal. */
export interface Table {
  readonly title: string;
  /** The first column names the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
}

const column =
  (form: ColumnForm) =>
  (heading: string, width?: number): Column => ({
    heading,
    form,
    ...(width === undefined ? {} : { width }),
  });

/** Makers of columns by what stands in them. */
export const textColumn = column('text');
export const countColumn = column('count');
export const moneyColumn = column('money');
export const rateColumn = column('rate');
export const decimalColumn = column('decimal');

/** A cell as it is read; a dash where there is nothing. */
export function formatCell(form: ColumnForm, value: Cell): string {
  if (value === undefined) return '—';
  if (typeof value === 'string') return value;
  if (form === 'rate') return formatPercent(value);
  if (form === 'decimal') return value.toFixed(1);
  if (form === 'money') return value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
  return String(value);
}

/** A table on the terminal, one row a line without its empty cells: Chinese text does not line up there. */
export function printRecords({ columns, rows, note }: Table): string {
  const lines = rows.map(([name, ...rest]) => {
    const cells = rest.flatMap((value, at) => {
      const { heading, form } = columns[at + 1]!;
      return value === undefined || value === 0 || value === ''
        ? []
        : [`${heading} ${formatCell(form, value)}`];
    });
    const head = formatCell(columns[0]!.form, name);
    return cells.length === 0 ? head : `${head}：${cells.join('，')}`;
  });
  return [...lines, ...(note === undefined ? [] : [note])].join('\n');
}
