import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FacetName } from '#src/domain/library/facets.ts';
import { formatState, parseState, type LibraryState } from '#src/domain/library/state.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';

type Known = Readonly<Record<FacetName, readonly string[]>>;

/** How a change enters the history: as a step of its own, or in the step it is part of. */
type Step = 'push' | 'replace';

/** Changes some of the state, or makes a change from what it is by then. */
export type Change = (
  next: Partial<LibraryState> | ((old: LibraryState) => Partial<LibraryState>),
  step?: Step,
) => void;

/**
 * The library's state, held by the address: each change is a step that the back button undoes, but
 * for typing, which replaces the step it is in.
 */
export function useAddressState(known: Known): { state: LibraryState; change: Change } {
  const [state, setState] = useState<LibraryState>(() => parseState('', known));
  const latest = useRef(state);
  const show = useCallback((next: LibraryState) => {
    latest.current = next;
    setState(next);
  }, []);
  useEffect(() => {
    const read = () => show(parseState(location.search, known));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [known, show]);
  const change = useCallback<Change>(
    (part, step = 'push') => {
      const old = latest.current;
      const next = { ...old, ...(typeof part === 'function' ? part(old) : part) };
      const address = location.pathname + formatState(next);
      if (step === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      show(next);
    },
    [show],
  );
  return { state, change };
}

/** All rows of the library: those the page came with, until the whole table has been fetched. */
export function useRows(first: readonly LibraryRow[], address: string) {
  const [rows, setRows] = useState<{ all: readonly LibraryRow[]; whole: boolean; failed: boolean }>(
    {
      all: first,
      whole: false,
      failed: false,
    },
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    fetch(address, { signal: abort.signal })
      .then((response) => {
        if (!response.ok) throw new Error(`${address} answered ${response.status}`);
        return response.json() as Promise<LibraryRow[]>;
      })
      .then((all) => setRows({ all, whole: true, failed: false }))
      .catch(() => {
        if (!abort.signal.aborted) setRows((old) => ({ ...old, failed: true }));
      });
    return () => abort.abort();
  }, [address, attempt]);
  return useMemo(() => ({ ...rows, retry: () => setAttempt((n) => n + 1) }), [rows]);
}
