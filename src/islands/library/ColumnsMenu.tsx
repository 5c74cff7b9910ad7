import { useRef } from 'react';
import { COLUMNS, toggleColumn, type Column } from '#src/domain/library/columns.ts';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  columns: readonly Column[];
  onColumns: (columns: Column[]) => void;
  t: Words;
}

/** Which columns the table shows beside number and title. */
export function ColumnsMenu({ columns, onColumns, t }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className="columns-menu"
      ref={menu}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <summary>{t('library.table.columns')}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('library.table.columns')}</legend>
        {COLUMNS.map((column) => (
          <label key={column} className="facet">
            <input
              type="checkbox"
              name="column"
              value={column}
              checked={columns.includes(column)}
              onChange={() => onColumns(toggleColumn(columns, column))}
            />
            <span>{t(`library.table.column.${column}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
