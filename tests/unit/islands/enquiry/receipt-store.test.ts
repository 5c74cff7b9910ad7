import { afterEach, expect, test, vi } from 'vitest';
import { dropReceipt, loadReceipt, saveReceipt } from '#src/islands/enquiry/receipt-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const RECEIPT = {
  number: 'XS-2026-1123-K7Q',
  replyBy: '2026-11-24',
  desk: '招商服务总窗口',
  subject: '',
  locale: 'zh',
} as const;

function stubStorage(): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
  });
  return held;
}

test('a receipt is found by its own form for a day, and is then deleted by any', () => {
  vi.useFakeTimers();
  const held = stubStorage();
  saveReceipt(RECEIPT);
  expect(loadReceipt('')?.number).toBe(RECEIPT.number);
  expect(loadReceipt('tea-garden')).toBeUndefined();
  vi.advanceTimersByTime(86_399_000);
  expect(loadReceipt('')?.number).toBe(RECEIPT.number);
  vi.advanceTimersByTime(2_000);
  expect(loadReceipt('tea-garden')).toBeUndefined();
  expect(held.size).toBe(0);
});

test('what is not a receipt is deleted', () => {
  const held = stubStorage();
  for (const text of ['', 'null', '[]', '{', '"text"']) {
    held.set('qiao:receipt', text);
    expect(loadReceipt('')).toBeUndefined();
    expect(held.size).toBe(0);
  }
});

test('where storage is forbidden there is no receipt, and nothing fails', () => {
  vi.stubGlobal('localStorage', undefined);
  saveReceipt(RECEIPT);
  expect(loadReceipt('')).toBeUndefined();
  dropReceipt();
});
