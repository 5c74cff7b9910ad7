import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { STAFF_VOICE } from '#scripts/lib/publish/voice.ts';
import { runSteps } from '#scripts/lib/steps.ts';

test.each([['--dry-run'], ['--yes']])(
  'publish %s without SITE_URL says how to set it',
  (option) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/publish.ts', option], {
      env: { ...process.env, SITE_URL: '' },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^没有设置 SITE_URL.*export SITE_URL=https:.*qiao publish/);
    expect(status).toBe(1);
  },
);

test('staff are told of a build in Chinese, without reports for developers', async () => {
  const written: string[] = [];
  const step = (name: string, ok: boolean) => ({
    name,
    show: true,
    run: () => Promise.resolve({ ok, output: `${name}: 87.8 kB brotli` }),
  });
  await runSteps([step('index the search', true), step('make the pages', false)], {
    stream: { write: (text) => written.push(text) },
    now: () => 0,
    voice: STAFF_VOICE,
  });
  expect(written.join('')).toBe(
    '  1/2  生成项目搜索  0.0 秒\n  2/2  生成网页  没有成功  0.0 秒\n      make the pages: 87.8 kB brotli\n',
  );
});
