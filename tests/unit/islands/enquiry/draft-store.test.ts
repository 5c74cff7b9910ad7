import { afterEach, expect, test, vi } from 'vitest';
import { loadDraft, saveDraft } from '#src/islands/enquiry/draft-store.ts';

/** A browser's storage, as far as a draft needs it. */
function makeStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was typed is there again, for the same subject only', () => {
  vi.stubGlobal('localStorage', makeStorage());
  saveDraft('tea', { texts: { message: '想了解用地' } });
  expect(loadDraft('tea')?.texts).toEqual({ message: '想了解用地' });
  expect(loadDraft('bamboo')).toBeUndefined();
});

test('a draft that is taken back is gone from the device', () => {
  const storage = makeStorage();
  vi.stubGlobal('localStorage', storage);
  saveDraft('tea', { texts: { message: '想了解用地' } });
  saveDraft('tea', undefined);
  expect(storage.kept.size).toBe(0);
});

test('where the browser forbids storage the form goes on without a draft', () => {
  const forbid = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid, removeItem: forbid });
  expect(() => saveDraft('tea', { texts: {} })).not.toThrow();
  expect(loadDraft('tea')).toBeUndefined();
});
