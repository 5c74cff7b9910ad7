import { OAuth2Server } from 'oauth2-mock-server';
import { expect, onTestFinished, test } from 'vitest';
import { openStaff, type Browser, type StaffHouse } from './support/staff.ts';

const EMAIL = 'wang@example.gov.cn';
const RETURN = '/staff/provider-return/';

/** The site as the provider knows it. */
const SITE_THERE = { clientId: 'qiao', clientSecret: 'a secret of the tests' };

/** What the provider is made to say of whoever signs in. */
interface Claims {
  email?: string;
  email_verified?: unknown;
  nonce?: string;
  aud?: string;
}

/** An identity provider on loopback and staff pages that know it. */
async function open(claims: Claims = { email: EMAIL, email_verified: true }) {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  onTestFinished(() => server.stop());
  const issuer = `http://127.0.0.1:${server.address().port}`;
  server.issuer.url = issuer;
  server.service.on('beforeTokenSigning', ({ payload }: { payload: object }) => {
    Object.assign(payload, claims);
  });
  const house = await openStaff({}, { provider: { ...SITE_THERE, issuer } });
  const account = { name: '王芳', email: EMAIL, role: 'desk', desk: 'office' } as const;
  await house.auth.accounts.add(account);
  return { server, house };
}

/** Leaves for the provider and gives the address it was sent to. */
async function leave(browser: Browser, next = ''): Promise<URL> {
  const left = await browser.get(`/staff/provider/${next}`);
  expect(left.status).toBe(303);
  return new URL(left.headers.get('location') ?? '');
}

/** Signs in at the provider and gives the path that it sends the browser back to. */
async function signInThere(address: URL): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  const back = new URL(response.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe(`https://invest.example.cn${RETURN}`);
  return back.pathname + back.search;
}

async function comeBack(house: StaffHouse, next?: string) {
  const browser = house.open();
  return { browser, response: await browser.get(await signInThere(await leave(browser, next))) };
}

test('an account is let in by the e-mail that the provider has verified, without a password', async () => {
  const { house } = await open({ email: 'Wang@Example.gov.cn', email_verified: true });
  const page = await (await house.open().get('/staff/sign-in/')).text();
  expect(page).toMatch(/href="\/staff\/provider\/"[^>]*>用单位统一身份登录</);
  const { browser, response } = await comeBack(house, '?next=/staff/security/');
  expect(response.headers.get('location')).toBe('/staff/security/');
  const security = await browser.get('/staff/security/');
  expect([security.status, await security.text()]).toEqual([
    200,
    expect.stringContaining('您是用单位统一身份登录的'),
  ]);
  expect((await browser.post('/staff/sign-out/', {})).status).toBe(303);
  expect((await browser.get('/staff/security/')).headers.get('location')).toContain('/sign-in/');
});

test('the way out carries PKCE, a state and a nonce, and its cookie is out of reach', async () => {
  const { house } = await open();
  const left = await house.open().get('/staff/provider/');
  const { searchParams } = new URL(left.headers.get('location') ?? '');
  expect(searchParams.get('response_type')).toBe('code');
  expect(searchParams.get('code_challenge_method')).toBe('S256');
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(searchParams.get(name)?.length, name).toBeGreaterThan(40);
  }
  expect(searchParams.get('redirect_uri')).toBe(`https://invest.example.cn${RETURN}`);
  const [line = ''] = left.headers.getSetCookie();
  expect(line).toMatch(/Path=\/staff; HttpOnly; SameSite=Lax; Secure$/);
  expect(line).not.toContain(searchParams.get('state'));
});

test('who has no account is not let in, and none is made', async () => {
  const { house } = await open({ email: 'stranger@example.gov.cn', email_verified: true });
  const { browser, response } = await comeBack(house);
  expect([response.status, await response.text()]).toEqual([
    401,
    expect.stringContaining('没有账号'),
  ]);
  expect((await browser.get('/staff/')).headers.get('location')).toBe('/staff/sign-in/');
  expect(await house.auth.accounts.list()).toHaveLength(1);
  expect(JSON.stringify(house.lines)).not.toContain('stranger@');
});

test('an e-mail that the provider has not verified lets nobody in', async () => {
  for (const email_verified of [false, undefined, 'true', 1]) {
    const { house } = await open({ email: EMAIL, email_verified });
    const { response } = await comeBack(house);
    expect([response.status, await response.text()]).toEqual([
      401,
      expect.stringContaining('核实过的邮箱'),
    ]);
  }
});

test('a token for another site, or of another sign-in, lets nobody in', async () => {
  for (const wrong of [{ aud: 'another-site' }, { nonce: 'of another sign-in' }]) {
    const { house } = await open({ email: EMAIL, email_verified: true, ...wrong });
    const { browser, response } = await comeBack(house);
    expect([response.status, await response.text()]).toEqual([
      401,
      expect.stringContaining('没有成功'),
    ]);
    expect((await browser.get('/staff/')).status).toBe(303);
  }
});

test('a token that another key has signed lets nobody in', async () => {
  const { house, server } = await open();
  await comeBack(house);
  const [known] = server.issuer.keys.toJSON(true);
  const other = new OAuth2Server();
  const forged = await other.issuer.keys.generate('RS256', { kid: known?.kid ?? '' });
  server.issuer.keys.get = () => forged;
  const { response } = await comeBack(house);
  expect(response.status).toBe(401);
});

test('an answer comes to the browser that asked, with its state, once', async () => {
  const { house } = await open();
  const browser = house.open();
  const back = await signInThere(await leave(browser));
  const stranger = await house.open().get(back);
  expect([stranger.status, await stranger.text()]).toEqual([
    401,
    expect.stringContaining('不是从这里开始的'),
  ]);
  const turned = back.replace(/state=[^&]+/, 'state=another');
  expect((await browser.get(turned)).status).toBe(401);
  // The cookie is gone with the first answer, whatever that was.
  expect((await browser.get(back)).status).toBe(401);
});

test('a sign-in that took too long, or that the provider refused, is begun anew', async () => {
  let ahead = 0;
  const { house, server } = await open();
  const settings = { ...SITE_THERE, issuer: server.issuer.url ?? '' };
  const slow = await openStaff({ now: () => Date.now() + ahead }, { provider: settings });
  const browser = slow.open();
  const back = await signInThere(await leave(browser));
  ahead = 11 * 60_000;
  expect(await (await browser.get(back)).text()).toContain('等得太久');
  const refused = house.open();
  const state = (await leave(refused)).searchParams.get('state') ?? '';
  const said = await refused.get(`${RETURN}?error=access_denied&state=${state}`);
  expect([said.status, await said.text()]).toEqual([401, expect.stringContaining('没有成功')]);
  expect(JSON.stringify(house.lines)).toContain('access_denied');
});

test('a provider that cannot be reached leaves password and code', async () => {
  // Nothing listens on the port that is for discarding.
  const settings = { ...SITE_THERE, issuer: 'http://127.0.0.1:9' };
  const house = await openStaff({}, { provider: settings });
  const left = await house.open().get('/staff/provider/');
  expect([left.status, await left.text()]).toEqual([
    401,
    expect.stringContaining('用邮箱和密码登录'),
  ]);
});

test('without a provider there is neither button nor address', async () => {
  const house = await openStaff();
  expect(await (await house.open().get('/staff/sign-in/')).text()).not.toContain('统一身份');
  for (const path of ['/staff/provider/', RETURN]) {
    expect((await house.open().get(path)).status).toBe(404);
  }
});
