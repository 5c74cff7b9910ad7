import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '#scripts/lib/folders.ts';
import { readEnvironment, SETTING_NAMES } from '#scripts/lib/environment.ts';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const DOCKERFILE = read('deploy/Dockerfile');

test('the container runs as a user without rights, says whether it is well, and copies what there is', () => {
  const [, last = ''] = DOCKERFILE.split(/^(?=FROM .*slim$)/m).slice(-2);
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node", "scripts/serve.ts"]'));
  const copied = [...last.matchAll(/^COPY --from=build \/srv\/qiao\/(\S+)/gm)].map(([, at]) => at!);
  expect(copied).toContain('dist');
  for (const name of copied.filter((each) => each !== 'dist' && each !== 'node_modules'))
    expect([name, existsSync(join(ROOT, name))]).toEqual([name, true]);
});

test('no secret is in an image, a compose file or what docker is sent', () => {
  expect(DOCKERFILE).not.toMatch(/^(?:ARG|ENV) .*(?:SECRET|PASSWORD|SMTP_URL|DATABASE_URL)/m);
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['**/.env', 'data', '.git']),
  );
  const secrets = [...read('deploy/compose.yml').matchAll(/^ +(\w+(?:SECRET|PASSWORD)): (.*)$/gm)];
  expect(secrets.length).toBeGreaterThan(2);
  for (const [, name, value] of secrets)
    expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{/)]);
});

test('the settings of compose are settings of the server', () => {
  const { services } = parse(read('deploy/compose.yml')) as {
    services: {
      site: { environment: Record<string, string>; ports: string[]; read_only: boolean };
    };
  };
  const { environment, ports, read_only } = services.site;
  const env = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replace('${SITE_URL}', 'https://invest.example.gov.cn')
        .replace(/\$\{\w+:\?[^}]*\}/, 'x'.repeat(40))
        .replace(/\$\{\w+:-\}/, ''),
    ]),
  );
  expect(readEnvironment(env).trustProxy).toBe('on');
  // Left out: what the image settles, what is for measuring, and what belongs to a functions host.
  const settled =
    /^(?:PORT|HOST|DEPLOY_TARGET|OUTBOX_WORKER|CRON_SECRET|ENQUIRY_(?:GUARD|WORK|MIN_SECONDS))$/;
  expect(SETTING_NAMES.filter((name) => !settled.test(name) && !(name in environment))).toEqual([]);
  expect([ports, read_only]).toEqual([['127.0.0.1:4321:4321'], true]);
});

const listRights = (name: string) =>
  [
    ...read(`deploy/${name}`).matchAll(
      /^(?:\w*(?:Protect|Restrict|Private|System|Capabilit)|NoNew|Lock|UMask).*$/gm,
    ),
  ]
    .map(([line]) => line)
    .toSorted();

test('the day’s publication has the server’s rights, but to write its folder, and begins after midnight in China', () => {
  // Published pages are nginx's to read.
  const wanted = listRights('qiao.service').map((line) =>
    line.startsWith('UMask=') ? 'UMask=0022' : line,
  );
  expect(listRights('qiao-renew.service')).toEqual(wanted.toSorted());
  expect(read('deploy/qiao-renew.service')).toMatch(/^ReadWritePaths=\/srv\/qiao$/m);
  expect(read('deploy/qiao-renew.timer')).toMatch(
    /^OnCalendar=\*-\*-\* 00:0\d:00 Asia\/Shanghai$/m,
  );
});

test('the backup has no right that the server lacks, but to write its folder', () => {
  const rights = listRights('qiao.service');
  expect(rights.length).toBeGreaterThan(20);
  expect(listRights('qiao-backup.service')).toEqual(rights);
  expect(read('deploy/qiao-backup.service')).toMatch(
    /^ReadWritePaths=\/srv\/qiao\/data \/var\/backups\/qiao$/m,
  );
});

test('every file of deploy is told of in the guide to operating', () => {
  const guide = read('docs/operating.zh.md');
  for (const name of readdirSync(join(ROOT, 'deploy')))
    expect([name, guide.includes(`](../deploy/${name})`)]).toEqual([name, true]);
});
