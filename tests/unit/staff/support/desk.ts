import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { GOOD_ENQUIRY, MONDAY_TEN, postJson } from '../../enquiry/support/function.ts';
import { openStaff, type Browser } from './staff.ts';

export const DAY = 86_400_000;

/** A staff house whose enquiries come on Monday 23 November 2026 and later; mail goes out. */
export async function openDesk() {
  // Sessions live by the real clock, enquiries by this one.
  let now = MONDAY_TEN;
  const outgoing = { mail: true, robots: [] } as const;
  const house = await openStaff({ now: () => now, outgoing }, { sessionClock: Date.now });
  const enquire = async (fields: object = {}) => {
    const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), house.deps);
    return ((await response.json()) as { number: string }).number;
  };
  /** Sends a form of an enquiry's page, as somebody who has just opened it; a second goes by. */
  const act = async (browser: Browser, number: string, fields: Record<string, string>) => {
    now += 1_000;
    const [, seen = ''] = /name="seen" value="(\d+)"/.exec(await read(browser, at(number))) ?? [];
    return browser.post(at(number), { seen, ...fields });
  };
  const readRow = (number: string) =>
    house.db
      .selectFrom('enquiries')
      .innerJoin('enquiry_handling', 'enquiry_id', 'id')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
  const readHistory = async (number: string) => {
    const { id } = await readRow(number);
    return house.db
      .selectFrom('enquiry_history')
      .selectAll()
      .where('enquiry_id', '=', id)
      .orderBy('id')
      .execute();
  };
  /** What the enquirer is told at `/enquiries/`. */
  const readStanding = async (number: string, email = 'zhang@example.com') => {
    const asked = postJson({ number, email }, {}, '/api/enquiries/status');
    return (await (await handleStatus(asked, house.deps)).json()) as Record<string, unknown>;
  };
  return {
    house,
    enquire,
    act,
    readRow,
    readHistory,
    readStanding,
    pass: (ms: number) => (now += ms),
  };
}

/** The address of an enquiry's page. */
export const at = (number: string) => `/staff/enquiries/${number}/`;

/** A page as text. */
export const read = async (browser: Browser, path: string) => (await browser.get(path)).text();
