import { expect, test } from 'vitest';
import { readEnvironment } from '#scripts/lib/environment.ts';

test('with nothing set the site is served on localhost:4321 with an embedded database', () => {
  expect(readEnvironment({})).toEqual({
    port: 4321,
    host: 'localhost',
    siteUrl: 'http://localhost:4321',
    databaseUrl: 'file:data/qiao.db',
    enquiryGuard: 'on',
    trustProxy: 'off',
    outgoing: { OUTBOX_WORKER: 'on' },
    guarding: {},
  });
});

test('a setting left empty counts as not set', () => {
  expect(readEnvironment({ PORT: '', HOST: '', SITE_URL: '', DATABASE_URL: '' }).port).toBe(4321);
});

test('the address of the site follows the port where it is not set', () => {
  expect(readEnvironment({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
});

test('the address of the site has no slash at its end', () => {
  const { siteUrl } = readEnvironment({ SITE_URL: 'https://invest.example.cn/' });
  expect(siteUrl).toBe('https://invest.example.cn');
});

test.each(['file:data/other.db', 'postgres://qiao@db/qiao', 'postgresql://qiao@db/qiao'])(
  'the database may be %s',
  (databaseUrl) => {
    expect(readEnvironment({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
  },
);

test.each([
  [{ PORT: 'web' }, 'PORT "web" is not a number. Write a number from 1 to 65535'],
  [{ PORT: '0' }, 'PORT "0" is too small'],
  [{ PORT: '65536' }, 'PORT "65536" is too large'],
  [{ PORT: '80.5' }, 'PORT "80.5" is not a whole number'],
  [{ HOST: 'my host' }, 'HOST "my host" is no host name. Write localhost'],
  [{ SITE_URL: 'invest.example.cn' }, 'SITE_URL "invest.example.cn" is no web address. Write the'],
  [{ SITE_URL: 'ftp://example.cn' }, 'SITE_URL "ftp://example.cn" is no web address'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY "true" is neither on nor off. Write on only behind'],
  [{ SMTP_URL: 'smtp.example.com' }, 'SMTP_URL names no mail server. Write smtps://user'],
  [{ MAIL_TO: 'the office' }, 'MAIL_TO "the office" is no e-mail address. Write the office'],
  [{ WECOM_WEBHOOK: 'http://a.cn' }, 'WECOM_WEBHOOK is no https address. Copy the robot'],
  [{ CRON_SECRET: 'short' }, 'CRON_SECRET is too short. Write at least 20'],
  [{ STAFF_SECRET: 'short' }, 'STAFF_SECRET is too short. Write at least 32'],
  [
    { STAFF_OIDC_ISSUER: 'http://id.example.cn' },
    'STAFF_OIDC_ISSUER "http://id.example.cn" is no https',
  ],
  [
    { STAFF_OIDC_ISSUER: 'https://id.example.cn', STAFF_OIDC_CLIENT_ID: 'qiao' },
    'STAFF_OIDC_CLIENT_SECRET is missing. Write the secret that the identity provider gave',
  ],
  [{ ENQUIRY_SECRET: 'short' }, 'ENQUIRY_SECRET is too short. Write at least 20'],
  [{ ENQUIRY_WORK: 'hard' }, 'ENQUIRY_WORK "hard" is no whole number. Write the most'],
  [{ ENQUIRY_MIN_SECONDS: '-1' }, 'ENQUIRY_MIN_SECONDS "-1" is no number of seconds'],
  [{ ENQUIRY_LIMIT: '10' }, 'ENQUIRY_LIMIT "10" is no pair of numbers. Write how many'],
  [{ ENQUIRY_GUARD: 'no' }, 'ENQUIRY_GUARD "no" is neither on nor off. Write on'],
  [
    { DATABASE_URL: 'mysql://a/b' },
    'DATABASE_URL names no known database. Write file:data/qiao.db',
  ],
])('the wrong setting %o is named with its remedy', (env, message) => {
  expect(() => readEnvironment(env)).toThrow(message);
});

test('every wrong setting is named at once', () => {
  expect(() => readEnvironment({ PORT: 'x', HOST: ' ' })).toThrow(/PORT[^]*\nHOST/);
});

test.each(['DATABASE_URL', 'SMTP_URL', 'DINGTALK_WEBHOOK'])(
  'the password in a wrong %s is not repeated',
  (name) => {
    const read = () => readEnvironment({ [name]: 'mysql://root:secret@db' });
    expect(read).toThrow(/^(?!.*secret)/s);
  },
);
