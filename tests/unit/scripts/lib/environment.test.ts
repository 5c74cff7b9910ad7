import { expect, test } from 'vitest';
import { makeBuildEnvironment, readEnvironment } from '#scripts/lib/environment.ts';

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

test('an address of the site with blanks and capitals is taken as browsers take it', () => {
  const { siteUrl } = readEnvironment({ SITE_URL: ' HTTPS://Invest.Example.cn:443/ ' });
  expect(siteUrl).toBe('https://invest.example.cn');
});

test.each(['invest@example.cn', '招商窗口 <invest@example.cn>', '<invest@example.cn>'])(
  'mail may come from %s',
  (from) => {
    expect(readEnvironment({ MAIL_FROM: from }).outgoing.MAIL_FROM).toBe(from);
  },
);

test.each([
  'file:data/other.db',
  'file:///srv/qiao/data/qiao.db',
  'postgres://qiao@db/qiao',
  'postgresql://qiao@db/qiao',
  'postgres://qiao:a%23b@db:5433/qiao?sslmode=require',
  'postgres:///qiao?host=/var/run/postgresql',
])('the database may be %s', (databaseUrl) => {
  expect(readEnvironment({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
});

test.each([
  [{ PORT: 'web' }, 'PORT "web" 不是数字。请写 1 到 65535 的数'],
  [{ PORT: '0' }, 'PORT "0" 太小'],
  [{ PORT: '65536' }, 'PORT "65536" 太大'],
  [{ PORT: '80.5' }, 'PORT "80.5" 不是整数'],
  [{ HOST: 'my host' }, 'HOST "my host" 不是主机名。请写 localhost'],
  [
    { SITE_URL: 'invest.example.cn' },
    'SITE_URL "invest.example.cn" 不是网址。请写公众使用的完整网址',
  ],
  [{ SITE_URL: 'ftp://example.cn' }, 'SITE_URL "ftp://example.cn" 不是网址'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY "true" 不是 on 或 off。前面有自己的代理'],
  [{ SMTP_URL: 'smtp.example.com' }, 'SMTP_URL 不是邮件服务器。请写 smtps://用户'],
  [{ MAIL_TO: 'the office' }, 'MAIL_TO "the office" 不是邮箱。请写单位自己的邮箱'],
  [{ WECOM_WEBHOOK: 'http://a.cn' }, 'WECOM_WEBHOOK 不是 https 网址。请从企业微信复制机器人'],
  [{ CRON_SECRET: 'short' }, 'CRON_SECRET 太短。请写至少 20'],
  [{ STAFF_SECRET: 'short' }, 'STAFF_SECRET 太短。请写至少 32'],
  [
    { STAFF_OIDC_ISSUER: 'http://id.example.cn' },
    'STAFF_OIDC_ISSUER "http://id.example.cn" 不是 https',
  ],
  [
    { STAFF_OIDC_ISSUER: 'https://id.example.cn', STAFF_OIDC_CLIENT_ID: 'qiao' },
    'STAFF_OIDC_CLIENT_SECRET 没有写。请写统一身份认证发给本网站的密钥',
  ],
  [{ ENQUIRY_SECRET: 'short' }, 'ENQUIRY_SECRET 太短。请写至少 20'],
  [{ ENQUIRY_WORK: 'hard' }, 'ENQUIRY_WORK "hard" 不是整数。请写工作量证明最多'],
  [{ ENQUIRY_MIN_SECONDS: '-1' }, 'ENQUIRY_MIN_SECONDS "-1" 不是秒数'],
  [{ ENQUIRY_LIMIT: '10' }, 'ENQUIRY_LIMIT "10" 不是“一个数/一个数”。请写每小时'],
  [{ ENQUIRY_GUARD: 'no' }, 'ENQUIRY_GUARD "no" 不是 on 或 off。请写 on'],
  [{ DATABASE_URL: 'mysql://a/b' }, 'DATABASE_URL 不是认识的数据库。请写 file:data/qiao.db'],
  [{ DATABASE_URL: 'file:data/' }, 'DATABASE_URL 不是认识的数据库'],
  [{ DATABASE_URL: 'file:data/50%.db' }, 'DATABASE_URL 不是认识的数据库'],
  [{ DATABASE_URL: 'postgres://qiao:p#w@db/qiao' }, '密码里的 # / ? @ % 分别写成 %23'],
  [{ DATABASE_URL: 'postgres://qiao@db:port/qiao' }, 'DATABASE_URL 不是认识的数据库'],
  [
    { SITE_URL: 'https://example.cn/invest' },
    'SITE_URL "https://example.cn/invest" 除了域名还有别的，网站只能放在域名下。请写公众',
  ],
  [{ SITE_URL: 'https://example.cn/?from=qr' }, '除了域名还有别的'],
  [{ SITE_URL: 'https://me:secret@example.cn' }, '除了域名还有别的'],
  [{ DEPLOY_TARGET: 'netlfy' }, 'DEPLOY_TARGET "netlfy" 不是认识的主机。请写 node、netlify 或'],
  [{ SMTP_URL: 'smtps://' }, 'SMTP_URL 不是邮件服务器'],
  [{ SMTP_URL: 'smtps://me:p#w@smtp.example.cn:465' }, '密码里的 # / ? @ % 分别写成 %23'],
  [
    { MAIL_FROM: '招商窗口 invest@example.cn' },
    'MAIL_FROM "招商窗口 invest@example.cn" 不是发件人',
  ],
  [{ MAIL_FROM: '招商窗口 <invest@example.cn' }, '不是发件人'],
  [{ ENQUIRY_LIMIT: '10/0' }, 'ENQUIRY_LIMIT "10/0" 里有 0，谁都不能用。请写每小时'],
])('the wrong setting %o is named with its remedy', (env, message) => {
  expect(() => readEnvironment(env)).toThrow(message);
});

test('a build is told the address that the server will have, and the rest as it is', () => {
  expect(makeBuildEnvironment({ PORT: '8080', SITE_URL: '', HOME: '/root' })).toEqual({
    PORT: '8080',
    SITE_URL: 'http://localhost:8080',
    HOME: '/root',
  });
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
