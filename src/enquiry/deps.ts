import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import type { ReplyPromise } from '#src/domain/enquiry/due-dates.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { GuardSettings } from './guard-settings.ts';
import type { Database } from './store/tables.ts';

/** One line of the log. It never holds what an enquirer wrote, nor an address. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  /** A number, a status, a time it took. */
  readonly [detail: string]: string | number;
}

/** Which ways out there are. */
export interface Outgoing {
  /** Whether a mail server is set: without one, no mail is written at all. */
  readonly mail: boolean;
  /** Where a desk's mail goes that has no address of its own. */
  readonly office?: string | undefined;
  /** Robots of group chats that are told of each enquiry, without personal data. */
  readonly robots: readonly ('wecom' | 'dingtalk')[];
}

/** What the function is given: the county's settings, the store, and the world outside. */
export interface EnquiryDeps {
  /** The store; opened on first use. Rejects while it cannot be opened. */
  readonly openDatabase: () => Promise<Database>;
  /** How many bytes are free where the store lies; undefined where that is not ours to know. */
  readonly findFreeBytes?: () => Promise<number | undefined>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Whether a `YYYY-MM-DD` day is worked. */
  readonly isWorkday: (date: string) => boolean;
  /** Whether the calendar knows the holidays of a year. */
  readonly hasHolidays: (year: number) => boolean;
  /** How soon an enquiry is answered. */
  readonly replyPromise: ReplyPromise;
  /** How many working days after an answer the enquirer is asked what came of it. */
  readonly followUpWorkingDays: number;
  /** `XS` in `XS-2026-1123-K7Q`. */
  readonly projectPrefix: string;
  /** The site's name in each reading. */
  readonly siteName: Record<Locale, string>;
  /** Who holds the personal details, in each reading. */
  readonly holder: (locale: Locale) => string;
  /** Where visitors find the site, without a slash at the end: mails link to it. */
  readonly siteUrl: string;
  /** Who answers for what. */
  readonly desks: DeskDirectory;
  /** How mail and notices go out. */
  readonly outgoing: Outgoing;
  /** Told when messages have been put into the outbox. */
  readonly onQueued: () => void;
  /** Proof of work, least time, limits and trap for robots; off only for measurements. */
  readonly guard: boolean;
  /** How hard the guard is, where it is on; `USUAL_GUARD` unless told. */
  readonly guardSettings?: GuardSettings;
  /** The sender's address as the server or its own proxy saw it. */
  readonly clientAddress: string | undefined;
  /** Hosts besides the request's own from which forms may come, as `invest.example.cn`. */
  readonly hosts: readonly string[];
  /** How long a body may take to arrive, in milliseconds. */
  readonly bodyTimeoutMs: number;
  readonly log: (line: LogLine) => void;
}
