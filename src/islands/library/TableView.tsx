import { memo, type ReactNode } from 'react';
import { findColumnOrders, getSort, NUMERIC, type Column } from '#src/domain/library/columns.ts';
import type { Order } from '#src/domain/library/order.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { paths } from '#src/i18n/paths.ts';
import { CELLS, type CellWords } from './cells.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';

type Lead = (row: LibraryRow) => ReactNode;

interface Props extends CellWords {
  rows: readonly LibraryRow[];
  columns: readonly Column[];
  order: Order;
  onColumns: (columns: Column[]) => void;
  onOrder: (order: Order) => void;
  /** What stands in a first cell of each row, such as a button that keeps the project. */
  lead?: Lead;
}

interface RowProps extends CellWords {
  row: LibraryRow;
  columns: readonly Column[];
  lead: Lead | undefined;
}

const classOf = (column: Column) => (NUMERIC.has(column) ? 'numeric' : `column-${column}`);
const ARROWS = { ascending: '↑', descending: '↓', none: '↕' } as const;

// A row whose project stays is not drawn again.
const TableRow = memo(function TableRow({ row, columns, lead, ...words }: RowProps) {
  const { locale, t } = words;
  const lang = row.untranslated ? 'zh-Hans' : undefined;
  return (
    <tr>
      {lead && <td className="table-lead">{lead(row)}</td>}
      <th scope="row">
        <span className="table-number">
          {row.number}
          {row.sample && <span className="tag">{t('common.sampleTag')}</span>}
        </span>
        <a href={paths(locale).project(row.slug)} lang={lang} data-search-result={row.slug}>
          {row.title}
        </a>
      </th>
      {columns.map((column) => (
        <td key={column} className={classOf(column)}>
          {CELLS[column](row, words)}
        </td>
      ))}
    </tr>
  );
});

function Heading({
  column,
  order,
  onOrder,
  t,
}: Pick<Props, 'order' | 'onOrder' | 't'> & { column: Column }) {
  const name = t(`library.table.column.${column}`);
  const orders = findColumnOrders(column);
  if (!orders)
    return (
      <th scope="col" className={classOf(column)}>
        {name}
      </th>
    );
  const sort = getSort(column, order);
  const [first, second] = orders;
  return (
    <th scope="col" className={classOf(column)} aria-sort={sort}>
      <button type="button" onClick={() => onOrder(order === first ? second : first)}>
        {name} <span aria-hidden="true">{ARROWS[sort]}</span>
      </button>
    </th>
  );
}

/** The projects as a dense table whose columns the reader chooses. */
export default function TableView(props: Props) {
  const { rows, columns, order, onColumns, onOrder, lead, names, locale, t } = props;
  return (
    <div className="table-view">
      <div className="table-tools">
        <p>{t('library.table.hint')}</p>
        <ColumnsMenu {...{ columns, onColumns, t }} />
      </div>
      <div className="table-scroller" role="region" aria-labelledby="table-caption" tabIndex={0}>
        <table>
          <caption id="table-caption" className="visually-hidden">
            {t('library.table.caption')}
          </caption>
          <thead>
            <tr>
              {lead && <td className="table-lead" />}
              <th scope="col">{t('library.table.project')}</th>
              {columns.map((column) => (
                <Heading key={column} {...{ column, order, onOrder, t }} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow key={row.slug} {...{ row, columns, lead, names, locale, t }} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
