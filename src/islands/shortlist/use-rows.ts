import { useEffect, useState } from 'react';
import type { LibraryRow } from '#src/domain/library/row.ts';

/** The library's rows, or why they are not there. */
export type Rows =
  | { readonly state: 'waiting' | 'failed' }
  | { readonly state: 'ready'; readonly bySlug: ReadonlyMap<string, LibraryRow> };

/** Fetches the library's table once it is wanted, and again when asked to. */
export function useRows(address: string, wanted: boolean): Rows & { readonly retry: () => void } {
  const [rows, setRows] = useState<Rows>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    fetch(address, { signal: abort.signal })
      .then((response) => {
        if (!response.ok) throw new Error(`${address} answered ${response.status}`);
        return response.json() as Promise<LibraryRow[]>;
      })
      .then((all) =>
        setRows({ state: 'ready', bySlug: new Map(all.map((row) => [row.slug, row])) }),
      )
      .catch(() => {
        if (!abort.signal.aborted) setRows({ state: 'failed' });
      });
    return () => abort.abort();
  }, [address, wanted, attempt]);
  return { ...rows, retry: () => setAttempt((n) => n + 1) };
}
