import { cleanContact } from './clean-text.ts';
import { parseEnquiryNumber } from './number.ts';

/** A question about an enquiry's state: its number and the e-mail or phone given with it. */
export interface StatusQuery {
  readonly number: string;
  readonly contact: string;
}

export type StatusField = 'number' | 'email';

/** A domain as it stands in the network: a browser sends `bücher.example` so out of a field for e-mail. */
function toNetworkName(domain: string): string {
  const address = `http://${domain}`;
  const isForeign = /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) && /[^ -~]/.test(domain);
  return isForeign && URL.canParse(address) ? new URL(address).hostname : domain;
}

/**
 * E-mail in small letters with its domain as it stands in the network, or the figures of a phone number,
 * with a plus where it begins with the code of another country than 86: so that the same contact written
 * in two ways is the same text.
 */
export function normaliseContact(text: string): string {
  const contact = cleanContact(text);
  if (contact.includes('@')) {
    return contact.toLowerCase().replace(/[^@]+$/, toNetworkName);
  }
  const [, abroad, figures = ''] =
    /^(\+|00)?(\d*)$/.exec(contact.replace(/[^+\d]|(?<=\d)\+/g, '')) ?? [];
  const own = figures.replace(/^86(?=\d{10,12}$)/, '');
  return abroad !== undefined && own === figures && figures !== '' ? `+${figures}` : own;
}

/** No national number is shorter; a country's code has three figures at most. */
const SHORTEST_NUMBER = 7;
const LONGEST_CODE = 3;

/**
 * What of two contacts must be the same for them to be one. A phone number may be given with the code of
 * its country or of its town and asked with without it, or with a 0 before it: then what both have is
 * compared. Two that both name their country are the same as wholes or not at all.
 */
export function pairContacts(asked: string, given: string): readonly [string, string] {
  const isWhole = [asked, given].some((text) => text === '' || text.includes('@'));
  if (isWhole || (asked.startsWith('+') && given.startsWith('+'))) return [asked, given];
  const [one, other] = [asked, given].map((text) => text.replace(/^\+?0*/, '')) as [string, string];
  const length = Math.min(one.length, other.length);
  const isApart = Math.max(one.length, other.length) - length > LONGEST_CODE;
  if (length < SHORTEST_NUMBER || isApart) return [asked, given];
  return [one.slice(-length), other.slice(-length)];
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
