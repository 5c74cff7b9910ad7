import { cleanContact } from './clean-text.ts';
import { parseEnquiryNumber } from './number.ts';

/** A question about an enquiry's state: its number and the e-mail or phone given with it. */
export interface StatusQuery {
  readonly number: string;
  readonly contact: string;
}

export type StatusField = 'number' | 'email';

/**
 * E-mail in small letters, or the figures of a phone number without a leading 86 or +86: so that
 * the same contact written in two ways is the same text.
 */
export function normaliseContact(text: string): string {
  const contact = cleanContact(text);
  if (contact.includes('@')) return contact.toLowerCase();
  return contact.replace(/\D/g, '').replace(/^(?:00)?86(?=\d{10,12}$)/, '');
}

/** A question, or word keys (under `enquiry.problems`) of what is wrong with it. */
export function parseStatusQuery(
  raw: Record<string, unknown>,
):
  { ok: true; query: StatusQuery } | { ok: false; problems: Partial<Record<StatusField, string>> } {
  const problems: Partial<Record<StatusField, string>> = {};
  const number = typeof raw['number'] === 'string' ? parseEnquiryNumber(raw['number']) : undefined;
  const contact = typeof raw['email'] === 'string' ? normaliseContact(raw['email']) : '';
  if (number === undefined) problems.number = 'number.form';
  if (contact === '') problems.email = 'contact.missing';
  if (number === undefined || contact === '') return { ok: false, problems };
  return { ok: true, query: { number, contact } };
}
