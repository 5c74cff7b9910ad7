import { openStore } from '#src/enquiry/store/open.ts';
import { staffPaths } from '#src/staff/addresses.ts';
import { createStaffAuth } from '#src/staff/auth/create-staff-auth.ts';
import { MOST_WRONG } from '#src/staff/auth/staff-auth.ts';
import type { Fault } from '../faults/fault.ts';
import { CODE_MS, makeCode } from '../trial/authenticator.ts';
import { type Browser, openBrowser } from './browser.ts';
import { type Check, toResult } from './checks.ts';
import { type House, withHouse } from './house.ts';

const SECRET = 'a secret of this trial alone, long enough';
const EMAIL = 'wang@example.gov.cn';
const PASSWORD = 'mulberry kettle sevenfold';

/** An account with a password, made as the staff command and the one-time link make it. */
async function addAccount({ databaseUrl, url }: House): Promise<void> {
  const db = await openStore(databaseUrl);
  try {
    const settings = { db, secret: SECRET, siteUrl: url, siteName: '招商', now: Date.now };
    const { accounts, setPassword } = createStaffAuth(settings);
    const member = {
      name: '王芳',
      email: EMAIL,
      role: 'admin',
      desk: 'investment-office',
    } as const;
    await setPassword((await accounts.add(member)) ?? '', PASSWORD);
  } finally {
    await db.destroy();
  }
}

const signIn = (browser: Browser, at: string, password = PASSWORD) =>
  browser.post(at + staffPaths.signIn(), { email: EMAIL, password });

/** Sets up the second factor, each step on the other process; gives the app's key. */
async function setUp(browser: Browser, [one, other]: readonly [string, string]): Promise<string> {
  await signIn(browser, one);
  const begin = { act: 'begin', password: PASSWORD };
  const { page } = await browser.post(other + staffPaths.secondFactor(), begin);
  const [, key = ''] = /class="secret"><code\s*>([^<]+)</.exec(page) ?? [];
  await browser.post(one + staffPaths.secondFactor(), { act: 'confirm', code: makeCode(key) });
  return key;
}

async function checkStaff(house: House): Promise<Check[]> {
  const [one, other] = [house.processes[0].url, house.processes[1].url] as const;
  const sees = async (browser: Browser, at: string) =>
    (await browser.get(at + staffPaths.inbox())).status === 200;
  const first = openBrowser();
  const key = await setUp(first, [one, other]);
  const everywhere = [
    await sees(first, one),
    await sees(first, other),
    await sees(first, house.url),
  ];

  // The code of the half minute to come is taken too, and nobody has used it yet.
  const code = makeCode(key, Date.now() + CODE_MS);
  const [second, onlooker] = [openBrowser(), openBrowser()];
  await signIn(second, one);
  await signIn(onlooker, other);
  const entered = await second.post(other + staffPaths.secondStep(), { code });
  const again = await onlooker.post(one + staffPaths.secondStep(), { code });

  await first.post(other + staffPaths.signOut(), {});
  const out = !(await sees(first, one)) && !(await sees(first, other));

  const guesser = openBrowser();
  const guesses: number[] = [];
  for (let guess = 0; guess <= MOST_WRONG; guess += 1) {
    const at = guess % 2 === 0 ? one : other;
    guesses.push((await signIn(guesser, at, `wrong ${guess}`)).status);
  }
  const locked = [(await signIn(guesser, one)).status, (await signIn(guesser, other)).status];
  return [
    { what: 'signed in on one, staff work on both', held: everywhere.every(Boolean) },
    {
      what: 'a password given on one and a code on the other open the inbox',
      held: entered.location === staffPaths.inbox() && (await sees(second, one)),
    },
    { what: 'a code used on one is refused on the other', held: again.status === 401 },
    { what: 'signed out on one is signed out on both', held: out },
    {
      what: `${MOST_WRONG} wrong passwords over both lock the account on both`,
      held: guesses.at(-1) === 429 && locked.every((status) => status === 429),
    },
  ];
}

/** Sessions, second factors and locks, with each step on the other process. */
export const STAFF: Fault = {
  title: 'staff signed in across processes',
  rounds: 1,
  shortRounds: 1,
  run: async (edges) =>
    withHouse(edges, { STAFF_SECRET: SECRET }, async (house) => {
      await addAccount(house);
      const checks = await checkStaff(house);
      return toResult(checks, checks.length);
    }),
};
