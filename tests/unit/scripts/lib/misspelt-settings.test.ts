import { expect, test } from 'vitest';
import { SETTING_NAMES } from '#scripts/lib/environment.ts';
import { listMisspelt } from '#scripts/lib/misspelt-settings.ts';

const list = (env: NodeJS.ProcessEnv) => listMisspelt(env, SETTING_NAMES);

test.each([
  ['SMPT_URL', 'SMTP_URL'],
  ['DATABSE_URL', 'DATABASE_URL'],
  ['DATABASEURL', 'DATABASE_URL'],
  ['site_url', 'SITE_URL'],
  ['TRUST_PROXI', 'TRUST_PROXY'],
  ['STAFF_SECRETS', 'STAFF_SECRET'],
  ['ENQUIRY_LIMITS', 'ENQUIRY_LIMIT'],
])('%s is told as %s', (name, meant) => {
  expect(list({ [name]: 'x' })).toEqual([{ name, meant }]);
});

test('a setting that is written rightly is not asked after, nor is one that is empty', () => {
  expect(list({ SMTP_URL: 'smtps://a', SMPT_URL: 'smtps://b', TRUST_PROXI: '' })).toEqual([]);
});

test('what other programs set is none of ours', () => {
  const names = ['PATH', 'HOME', 'MAIL', 'HOSTNAME', 'USER', 'LANG', 'POSTS', 'HOSTS', 'PWD'];
  const others = ['NODE_ENV', 'INVOCATION_ID', 'JOURNAL_STREAM', 'SYSTEMD_EXEC_PID', 'OUT_DIR'];
  expect(list(Object.fromEntries([...names, ...others].map((name) => [name, 'x'])))).toEqual([]);
});
