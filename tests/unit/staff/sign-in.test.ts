import { expect, test } from 'vitest';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { handleStaff } from '#src/staff/handle-staff.ts';
import {
  makeCode,
  openStaff,
  PASSWORD,
  readUri,
  type Browser,
  type StaffHouse,
} from './support/staff.ts';

const MINUTE = 60_000;

async function addAccount({ auth }: StaffHouse, email = 'wang@example.gov.cn'): Promise<string> {
  const token = await auth.accounts.add({ name: '王芳', email, role: 'desk', desk: 'farming' });
  return token!;
}

/** Sets up the second factor in a browser that a password has opened; gives the authenticator's key. */
async function setUp(browser: Browser): Promise<string> {
  const fields = { act: 'begin', password: PASSWORD };
  const uri = readUri(await (await browser.post('/staff/second-factor/', fields)).text());
  const code = makeCode(uri, Date.now() - 30_000);
  await browser.post('/staff/second-factor/', { act: 'confirm', code });
  return uri;
}

/** An account with a password, and the key of its authenticator. */
async function addReady(house: StaffHouse): Promise<string> {
  await house.auth.setPassword(await addAccount(house), PASSWORD);
  const browser = house.open();
  await browser.post('/staff/sign-in/', { email: 'wang@example.gov.cn', password: PASSWORD });
  return setUp(browser);
}

const signIn = (house: StaffHouse, password = PASSWORD) => {
  const browser = house.open();
  const fields = { email: ' Wang@example.gov.cn', password };
  return { browser, response: browser.post('/staff/sign-in/', fields) };
};

test('a new account goes from its link to a password, a second factor, and in', async () => {
  const house = await openStaff({}, { slowPasswords: true });
  const token = await addAccount(house);
  const browser = house.open();
  const welcome = await (await browser.get(`/staff/welcome/?token=${token}`)).text();
  expect(welcome).toContain('设置密码');
  const fields = { token, password: PASSWORD, again: PASSWORD };
  expect((await browser.post('/staff/welcome/', fields)).headers.get('location')).toBe(
    '/staff/sign-in/',
  );
  const entered = await browser.post('/staff/sign-in/', {
    email: 'wang@example.gov.cn',
    password: PASSWORD,
  });
  expect(entered.status).toBe(303);
  expect((await browser.get('/staff/security/')).headers.get('location')).toBe(
    '/staff/second-factor/',
  );
  const setup = await (
    await browser.post('/staff/second-factor/', { act: 'begin', password: PASSWORD })
  ).text();
  expect(setup.match(/<code>\w{5}-\w{5}<\/code>/g)).toHaveLength(8);
  const [, uri = ''] = /name="uri" value="([^"]+)"/.exec(setup) ?? [];
  const [, codes = ''] = /name="codes" value="([^"]+)"/.exec(setup) ?? [];
  const kept = { uri: uri.replaceAll('&amp;', '&'), codes };
  const wrong = await browser.post('/staff/second-factor/', {
    act: 'confirm',
    code: '000000',
    ...kept,
  });
  const again = await wrong.text();
  expect(wrong.status).toBe(422);
  // Picture, key and codes are still there.
  expect(readUri(again)).toBe(readUri(setup));
  expect(again.match(/<code>\w{5}-\w{5}<\/code>/g)).toHaveLength(8);
  const right = await browser.post('/staff/second-factor/', {
    act: 'confirm',
    code: makeCode(readUri(setup)),
  });
  expect(right.headers.get('location')).toBe('/staff/?done=ready');
  expect((await browser.get('/staff/security/')).status).toBe(200);
});

test('a link works once, and a short password or two different ones are turned down with the remedy', async () => {
  const house = await openStaff();
  const token = await addAccount(house);
  const browser = house.open();
  const short = await browser.post('/staff/welcome/', { token, password: 'a', again: 'a' });
  expect([short.status, await short.text()]).toEqual([422, expect.stringContaining('至少写 12')]);
  const common = { token, password: 'password1234', again: 'password1234' };
  expect(await (await browser.post('/staff/welcome/', common)).text()).toContain('太常见');
  const other = { token, password: PASSWORD, again: `${PASSWORD}x` };
  expect(await (await browser.post('/staff/welcome/', other)).text()).toContain('两遍写的不一样');
  const fields = { token, password: PASSWORD, again: PASSWORD };
  expect((await browser.post('/staff/welcome/', fields)).status).toBe(303);
  expect(await (await browser.post('/staff/welcome/', fields)).text()).toContain('已经用过');
  const used = await browser.get(`/staff/welcome/?token=${token}`);
  const page = await used.text();
  expect([used.status, page]).toEqual([410, expect.stringContaining('已经用过')]);
  expect(page).not.toContain('type="password"');
});

test('password and code open the pages in order, and a code opens them once', async () => {
  const house = await openStaff();
  const uri = await addReady(house);
  const { browser, response } = signIn(house);
  expect((await response).headers.get('location')).toBe('/staff/second-step/');
  expect((await browser.get('/staff/security/')).headers.get('location')).toContain('/sign-in/');
  const code = makeCode(uri);
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const entered = await browser.post('/staff/second-step/', { code: spaced });
  expect(entered.headers.get('location')).toBe('/staff/');
  expect((await browser.get('/staff/security/')).status).toBe(200);
  const second = signIn(house);
  await second.response;
  const again = await second.browser.post('/staff/second-step/', { code });
  expect([again.status, await again.text()]).toEqual([401, expect.stringContaining('已经用过')]);
  expect((await second.browser.get('/staff/security/')).status).toBe(303);
});

test('a wrong password and an unknown account are answered alike', async () => {
  const house = await openStaff();
  await addReady(house);
  const known = await signIn(house, 'wrong').response;
  const unknown = await house
    .open()
    .post('/staff/sign-in/', { email: 'nobody@example.gov.cn', password: 'wrong' });
  expect([known.status, unknown.status]).toEqual([401, 401]);
  const body = async (response: Response) => (await response.text()).replace(/value="[^"]*"/g, '');
  expect(await body(known)).toBe(await body(unknown));
});

test('five wrong passwords lock the account for a quarter of an hour, the right one too', async () => {
  let now = Date.now();
  const house = await openStaff({ now: () => now });
  await addReady(house);
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await signIn(house, 'wrong').response).status).toBe(401);
  }
  const locked = await signIn(house).response;
  expect(locked.status).toBe(429);
  expect(await locked.text()).toContain('请过 15 分钟再试');
  now += 16 * MINUTE;
  expect((await signIn(house).response).status).toBe(303);
});

test('tries at the same time count as well', async () => {
  const house = await openStaff();
  await addReady(house);
  const tries = Array.from({ length: 9 }, () => signIn(house, 'wrong').response);
  const statuses = (await Promise.all(tries)).map(({ status }) => status).toSorted();
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
});

test('signing out, revoking and removing an account end its sessions at once', async () => {
  const house = await openStaff();
  const [first, second] = [await house.enter(), await house.enter('desk', 'farming')];
  expect((await first.post('/staff/sign-out/', {})).headers.get('location')).toBe(
    '/staff/sign-in/',
  );
  expect((await first.get('/staff/security/')).status).toBe(303);
  const admin = await house.enter();
  const accounts = await house.auth.accounts.list();
  const member = accounts.find(({ role }) => role === 'desk')!;
  expect((await second.get('/staff/accounts/')).status).toBe(404);
  expect(await (await admin.get('/staff/accounts/')).text()).toContain(member.email);
  await admin.post('/staff/accounts/', { id: member.id });
  expect((await second.get('/staff/security/')).status).toBe(303);
  expect((await admin.get('/staff/security/')).status).toBe(200);
});

test('the second factor ends what a password alone has opened, in every browser', async () => {
  const house = await openStaff();
  await house.auth.setPassword(await addAccount(house), PASSWORD);
  const [elsewhere, here] = [signIn(house), signIn(house)];
  await Promise.all([elsewhere.response, here.response]);
  expect((await elsewhere.browser.get('/staff/')).headers.get('location')).toMatch(/second-factor/);
  await setUp(here.browser);
  expect((await here.browser.get('/staff/')).status).toBe(200);
  expect((await elsewhere.browser.get('/staff/')).headers.get('location')).toMatch(/sign-in/);
});

test('a browser whose session is over is not listed as signed in', async () => {
  let ahead = 0;
  const house = await openStaff({ now: () => Date.now() + ahead });
  await house.enter();
  const [member] = await house.auth.accounts.list();
  expect(await house.auth.listSessions(member!.id)).toHaveLength(1);
  ahead = 3 * 60 * MINUTE;
  expect(await house.auth.listSessions(member!.id)).toEqual([]);
  await forgetExpired(house.db, Date.now() + 91 * 24 * 60 * MINUTE);
  expect(await house.db.selectFrom('staff_sessions').select('id').execute()).toEqual([]);
});

test('a session is over after twelve hours, however much it is used', async () => {
  let ahead = 0;
  const house = await openStaff({ now: () => Date.now() + ahead });
  const browser = await house.enter();
  ahead = 13 * 60 * MINUTE;
  expect((await browser.get('/staff/security/')).status).toBe(303);
});

test('nothing is kept, listed or framed, and what another site sends is turned down', async () => {
  const house = await openStaff();
  const browser = await house.enter();
  const { headers } = await browser.get('/staff/security/');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("frame-ancestors 'none'");
  // One inline script, that of large text, and no file of the site.
  expect(policy).toMatch(/; script-src 'sha256-[^' ]+'; /);
  for (const evil of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    expect((await browser.post('/staff/sign-out/', {}, evil)).status).toBe(403);
  }
  expect((await browser.get('/staff/security/')).status).toBe(200);
});

test('only pages of our own are gone on to after signing in', async () => {
  const house = await openStaff();
  const asked = await house.open().get('/staff/security/?a=1');
  expect(asked.headers.get('location')).toBe('/staff/sign-in/?next=%2Fstaff%2Fsecurity%2F%3Fa%3D1');
  for (const next of ['https://evil.example/', '//evil.example', '/staff/../x', '/staff/\\evil']) {
    const browser = house.open();
    const page = await browser.get(`/staff/sign-in/?${new URLSearchParams({ next }).toString()}`);
    expect(await page.text()).not.toContain('name="next"');
  }
});

test('without its secret the part is shut and says what opens it', async () => {
  const { deps } = await openStaff();
  const shut = { ...deps, openAuth: undefined };
  const response = await handleStaff(new Request('https://invest.example.cn/staff/'), shut);
  expect([response.status, await response.text()]).toEqual([
    503,
    expect.stringContaining('STAFF_SECRET'),
  ]);
});

test('cookies are for the staff pages alone, out of reach of scripts', async () => {
  const house = await openStaff();
  await house.auth.setPassword(await addAccount(house), PASSWORD);
  const response = await signIn(house).response;
  const lines = response.headers.getSetCookie();
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(/Path=\/staff; HttpOnly; Secure; SameSite=Lax/);
  }
});

test('the log names places and outcomes, never people', async () => {
  const house = await openStaff();
  await house.enter();
  await signIn(house, 'wrong').response;
  const text = JSON.stringify(house.lines);
  expect(text).toContain('"place":"sign-in"');
  expect(text).not.toMatch(/example\.gov\.cn|职员|mulberry/);
});
