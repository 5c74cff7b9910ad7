import { cleanParagraphs } from '#src/domain/enquiry/clean-text.ts';
import type { StaffAct } from '#src/domain/staff/acts.ts';
import type { StaffMember } from '#src/domain/staff/roles.ts';
import type { Fields } from '#src/enquiry/http/fields.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import type { StaffAuth, StaffSession } from '../auth/staff-auth.ts';
import type { StaffDeps } from './staff-deps.ts';

/** The most that is read of a form, in bytes; nginx lets as much through (`deploy/nginx.conf`). */
export const MAX_BYTES = 128 * 1024;

/** The longest reply or note, in UTF-16 units. */
export const MAX_TEXT = 10_000;

/**
 * The longest text that a form lets be written: three bytes a character, as a multipart form sends it,
 * stay under {@link MAX_BYTES}, so that what is too long comes back with the form.
 */
export const MAX_TYPED = 40_000;

/** A request on its way through a staff page. */
export interface StaffVisit {
  readonly request: Request;
  readonly url: URL;
  /** What was sent with a POST; empty else. */
  readonly fields: Fields;
  readonly deps: StaffDeps;
  readonly db: Database;
  readonly auth: StaffAuth;
}

/** A visit by somebody who is signed in. */
export interface MemberVisit extends StaffVisit {
  readonly member: StaffMember;
  readonly session: StaffSession;
}

/** What a staff page answers: a page, a way on, or a file. */
export interface StaffAnswer {
  readonly status?: number;
  readonly page?: string;
  /** Where the browser goes on to, by 303. */
  readonly location?: string;
  readonly file?: {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array | string;
  };
  /** Set-Cookie lines. */
  readonly cookies?: readonly string[];
  /** What the log may know. */
  readonly logged?: Readonly<Record<string, string | number>>;
}

export type Work<V extends StaffVisit> = (visit: V) => Promise<StaffAnswer>;

/** The text of a field, without blanks at its ends; empty when it was not sent. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** What was written in a form's large field, cleaned; empty when nothing was. */
export const readText = ({ fields }: Pick<StaffVisit, 'fields'>): string =>
  cleanParagraphs(textOf(fields, 'text'));

/** What was typed into a field of an act's form, for when that form was turned down; empty else. */
export const typedFor = (fields: Fields, acts: readonly StaffAct[], name = 'text'): string =>
  acts.some((act) => act === textOf(fields, 'act')) ? textOf(fields, name) : '';
