import type { Locale } from '#src/i18n/locales.ts';
import type { Receipt } from './send-enquiry.ts';

/** The last receipt alone. */
const KEY = 'qiao:receipt';
const DAY_MS = 86_400_000;

/** A receipt kept on this device, with the form that it came from and the language of its desk. */
export interface KeptReceipt extends Receipt {
  readonly subject: string;
  readonly locale: Locale;
  readonly savedAt: number;
}

/** Keeps a receipt in place of the last one; a browser may forbid storage, and the page shows it still. */
export function saveReceipt(receipt: Omit<KeptReceipt, 'savedAt'>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...receipt, savedAt: Date.now() }));
  } catch {
    // Storage is full or forbidden: the number stands on the page alone.
  }
}

/** The last receipt of this form; one of an earlier day is deleted, as the privacy notice says. */
export function loadReceipt(subject: string): KeptReceipt | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '') as KeptReceipt;
    if (Date.now() - kept.savedAt < DAY_MS) return kept.subject === subject ? kept : undefined;
  } catch {
    // None, not ours, or storage is forbidden.
  }
  dropReceipt();
  return undefined;
}

/** Forgets the last receipt. */
export function dropReceipt(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: there is none.
  }
}
