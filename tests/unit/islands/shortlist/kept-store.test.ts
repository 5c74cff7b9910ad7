import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keep } from '../../domain/shortlist/lists.ts';

/** A browser as far as the store needs it; `forbidden` refuses storage. */
function stubBrowser(forbidden = false) {
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: forbidden ? refuse : (key: string) => kept.get(key) ?? null,
    setItem: forbidden ? refuse : (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
  return { kept, events };
}

const loadStore = () => import('#src/islands/shortlist/kept-store.ts');

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is kept is there again, under one key for every language', async () => {
  const { kept } = stubBrowser();
  const { loadKept, saveKept, canKeep } = await loadStore();
  expect([canKeep(), saveKept([keep('tea')])]).toEqual([true, true]);
  expect(loadKept()).toEqual([keep('tea')]);
  expect([...kept.keys()]).toEqual(['qiao:shortlist']);
});

test('where storage is forbidden the list lasts as long as the page, and that is said', async () => {
  stubBrowser(true);
  const { loadKept, saveKept, canKeep } = await loadStore();
  expect(loadKept()).toEqual([]);
  expect([canKeep(), saveKept([keep('tea')])]).toEqual([false, false]);
  expect(loadKept()).toEqual([keep('tea')]);
});

test('a change is heard on the page and from other tabs, until one stops listening', async () => {
  const { events } = stubBrowser();
  const { onKeptChange, saveKept } = await loadStore();
  const heard = vi.fn();
  const stop = onKeptChange(heard);
  saveKept([keep('tea')]);
  events.dispatchEvent(Object.assign(new Event('storage'), { key: 'qiao:shortlist' }));
  events.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
  events.dispatchEvent(Object.assign(new Event('storage'), { key: 'something else' }));
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  saveKept([]);
  expect(heard).toHaveBeenCalledTimes(3);
});
