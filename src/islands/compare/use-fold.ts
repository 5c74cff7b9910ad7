import { useEffect, useState } from 'react';
import { createFold, parseFoldTable } from '#src/search/fold.ts';
import { FOLD_FILE, INDEX_FOLDERS } from '#src/search/index-files.ts';

type Fold = (text: string) => string;

const foldBy = (table: string): Fold => {
  const fold = createFold(parseFoldTable(table));
  return (text) => fold(text).text;
};

/** Without the table, full-width letters and capitals are the same as others, and scripts are not. */
const withoutTable = foldBy('');

/**
 * Brings what is sought and what there is to one form, in either script, by the table of the search;
 * the table is fetched once it is wanted.
 */
export function useFold(wanted: boolean): Fold {
  const [fold, setFold] = useState<Fold>(() => withoutTable);
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    fetch(`/${INDEX_FOLDERS.projects}${FOLD_FILE}`, { signal: abort.signal })
      .then(async (response) => {
        if (response.ok) {
          const table = await response.text();
          setFold(() => foldBy(table));
        }
      })
      .catch(() => undefined);
    return () => abort.abort();
  }, [wanted]);
  return fold;
}
