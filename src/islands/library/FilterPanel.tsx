import type { ReactNode, RefObject } from 'react';
import type { Words } from '#src/i18n/words.ts';

interface Props {
  /** On a phone the facets are a sheet over the page, elsewhere they stand beside it. */
  phone: boolean;
  sheet: RefObject<HTMLDialogElement | null>;
  count: number;
  children: ReactNode;
  t: Words;
}

/**
 * The facets beside the results, or in a modal sheet: the browser keeps the focus inside, makes the
 * page behind inert, closes it on Esc and gives the focus back to the button that opened it.
 */
export function FilterPanel({ phone, sheet, count, children, t }: Props) {
  if (!phone)
    return (
      <div className="facets-panel">
        <h2 className="visually-hidden">{t('library.filters')}</h2>
        {children}
      </div>
    );
  const close = () => sheet.current?.close();
  return (
    <dialog
      className="facets-sheet"
      ref={sheet}
      aria-labelledby="sheet-title"
      // The backdrop belongs to the dialog; what is inside it covers the rest.
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="sheet-inner">
        <div className="sheet-head">
          <h2 id="sheet-title">{t('library.filters')}</h2>
          <button type="button" className="sheet-close" onClick={close}>
            <span className="visually-hidden">{t('library.close')}</span>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div className="sheet-body facets-panel">{children}</div>
        <div className="sheet-foot">
          <button type="button" className="button primary" onClick={close}>
            {t('library.done', { count })}
          </button>
        </div>
      </div>
    </dialog>
  );
}
