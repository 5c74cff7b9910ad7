import { expect, test } from 'vitest';
import { handleAdmin } from '#scripts/lib/editor/serve-admin.ts';
import { readEditorSettings } from '#scripts/lib/editor/settings.ts';
import { Refusal } from '#scripts/lib/editor/studio/refusal.ts';
import { makeFolder } from '../temporary-folder.ts';
import { openStudio } from './studio.ts';

const HOST = 'http://localhost:4321';
const TEAM =
  '{"name":"gitea","repo":"office/site","base_url":"https://git.example.gov.cn","api_root":"https://git.example.gov.cn/api/v1"}';

const ask = (path: string, team = '', headers: Record<string, string> = {}) => {
  const { backend } = readEditorSettings({ EDITOR_BACKEND: team });
  const request = new Request(HOST + path, { headers: { host: 'localhost:4321', ...headers } });
  const adminDir = makeFolder({
    'index.html': '<html><head></head></html>',
    'assets/main.js': 'import "x"',
  });
  return handleAdmin(request, { adminDir, backend, studio: openStudio().deps });
};

interface Config {
  backend: { name: string; api_root: string };
  collections: unknown[];
}

test('the page carries the token under a strict policy, for this machine’s names alone', async () => {
  const page = await ask('/admin/');
  expect(await page.text()).toContain('name="studio-token" content="known to the page alone"');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('http');
  await expect(ask('/admin/', '', { host: 'evil.example' })).rejects.toThrow(Refusal);
});

test('on one machine the editor is told of the studio, for a team of its Git host, and of no more', async () => {
  const here = (await (await ask('/admin/config.json')).json()) as Config;
  const team = (await (await ask('/admin/config.json', TEAM)).json()) as Config;
  expect(here.backend.api_root).toBe(`${HOST}/admin/api/v1`);
  expect(team.backend).toEqual(JSON.parse(TEAM));
  expect({ ...team, backend: here.backend }).toEqual(here);
});

test('with a Git host there is neither token nor studio, and the policy names the host', async () => {
  const page = await ask('/admin/', TEAM);
  expect(await page.text()).not.toContain('studio-token');
  expect(page.headers.get('content-security-policy')).toContain('https://git.example.gov.cn');
  await expect(ask('/admin/api/v1/version', TEAM)).rejects.toMatchObject({ status: 404 });
});

test('its parts are served, and nothing beside them', async () => {
  const script = await ask('/admin/assets/main.js');
  expect(script.headers.get('content-type')).toContain('javascript');
  for (const path of ['/admin/assets/..%2findex.html', '/admin/assets/', '/admin/other'])
    await expect(ask(path)).rejects.toMatchObject({ status: 404 });
  expect((await ask('/admin')).headers.get('location')).toBe('/admin/');
});

test('settings that cannot be are refused with an example', () => {
  for (const text of ['gitea', '{"name":"decap","repo":"a/b"}', '{"name":"gitea","repo":"a"}'])
    expect(() => readEditorSettings({ EDITOR_BACKEND: text })).toThrow(/EDITOR_BACKEND 不对/);
  expect(() => readEditorSettings({ EDITOR_COMMIT: 'yes' })).toThrow(/请写 on 或 off/);
  expect(readEditorSettings({ EDITOR_COMMIT: 'on', EDITOR_NAME: '王科长' })).toMatchObject({
    backend: undefined,
    commit: true,
    person: { name: '王科长' },
  });
});
