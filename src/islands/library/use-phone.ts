import { useSyncExternalStore } from 'react';

/** The width below which the facets are a sheet; library.css has the same. */
const NARROW = '(max-width: 56rem)';

function watch(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the screen is too narrow for the facets to stand beside the results. */
export const usePhone = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(NARROW).matches,
    () => false,
  );
