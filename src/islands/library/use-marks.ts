import { useEffect } from 'react';
import { SOUGHT } from './sought.ts';

/** Marks the page by how the list stands: for its styles, and for who waits for the search to settle. */
export function useMarks({ settled, sought }: { settled: boolean; sought: boolean }) {
  useEffect(() => {
    document.body.dataset['searchState'] = settled ? 'ready' : 'pending';
  }, [settled]);
  useEffect(() => {
    document.documentElement.toggleAttribute(SOUGHT, sought);
  }, [sought]);
}
