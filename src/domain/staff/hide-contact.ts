import { canReadContact, type StaffMember } from './roles.ts';

/** Whom an enquiry is from, as they wrote it. */
export interface Enquirer {
  readonly name: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What stands in a text in place of who asks. */
const HIDDEN = '〔咨询人〕';

const EMAIL = /[^\s@，。；：、（）()<>]{1,64}@[^\s@，。；：、（）()<>]{1,190}/gu;

/** A mobile telephone of mainland China, however its figures are grouped. */
const MOBILE = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g;

/** One letter alone would be found in every word. */
const isFound = (text: string | null): text is string =>
  text !== null && (text.length > 1 || /\p{Script=Han}/u.test(text));

/**
 * What was written about an enquiry, as a member may read it: for one who only reads, without the name
 * that a reply begins with, or an address that somebody noted in it.
 */
export function hideContact(
  text: string,
  { name, organisation, email, phone }: Enquirer,
  member: Pick<StaffMember, 'role'>,
): string {
  if (canReadContact(member)) return text;
  return [organisation, name, email, phone]
    .filter(isFound)
    .reduce((rest, known) => rest.replaceAll(known, HIDDEN), text)
    .replace(EMAIL, HIDDEN)
    .replace(MOBILE, HIDDEN);
}
