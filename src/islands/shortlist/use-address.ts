import { useSyncExternalStore } from 'react';

const WENT = 'qiao:address';

function subscribe(callback: () => void): () => void {
  addEventListener('popstate', callback);
  addEventListener(WENT, callback);
  return () => {
    removeEventListener('popstate', callback);
    removeEventListener(WENT, callback);
  };
}

/** The address's query, which holds the state; `undefined` until the browser is asked. */
export const useSearch = (): string | undefined =>
  useSyncExternalStore<string | undefined>(
    subscribe,
    () => location.search,
    () => undefined,
  );

/** Goes to another address of the same page, as a step that the back button undoes. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(WENT));
}
