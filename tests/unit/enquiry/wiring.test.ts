import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Challenge } from 'altcha-lib/types';
import type { APIContext } from 'astro';
import { ALL as challenge } from '#src/enquiry/routes/challenge.ts';
import { ALL as enquiries } from '#src/enquiry/routes/enquiries.ts';
import { ALL as figures } from '#src/enquiry/routes/figures.ts';
import { ALL as health } from '#src/enquiry/routes/health.ts';
import { ALL as status } from '#src/enquiry/routes/status.ts';
import { closeStore, makeDeps } from '#src/enquiry/wiring.ts';
import { expectConsole } from '../../console.ts';
import { GOOD_ENQUIRY, makeFolder, postJson } from './support/function.ts';
import { solve } from './support/proof.ts';

const both = (zh: string, en: string) => ({ zh, en });

/** A whole `content/site.yml`, of a county that is not ours. */
const SITE = {
  name: both('乙县招商', 'Invest in Yi'),
  county: both('乙县', 'Yi County'),
  prefecture: both('甲市', 'Jia'),
  province: both('湖南省', 'Hunan'),
  tagline: both('一句话', 'One sentence'),
  projectPrefix: 'YX',
  contact: 'desk',
  centre: { lat: 27.3, lng: 111.4, source: both('来源', 'Source') },
  cities: [{ name: '长沙', nameEn: 'Changsha', lat: 28.2, lng: 112.9 }],
  homeFacts: ['a', 'b', 'c'],
  whyFacts: ['a', 'b', 'c', 'd'],
  replyPromise: { firstWorkingDays: 1, fullWorkingDays: 3, complexWorkingDays: 10 },
};

type Route = (context: APIContext) => Response | Promise<Response>;

const call = async (route: unknown, request: Request): Promise<Response> =>
  (route as Route)({ request, clientAddress: '203.0.113.7' } as APIContext);

beforeEach(() => {
  vi.stubGlobal('__QIAO_SITE__', SITE);
  vi.stubGlobal('__QIAO_DESKS__', { desks: {}, projects: {}, parks: {}, general: 'desk' });
  vi.stubEnv('ENQUIRY_GUARD', 'on');
  vi.stubEnv('ENQUIRY_WORK', '2');
  vi.stubEnv('ENQUIRY_MIN_SECONDS', '0');
  vi.stubEnv('SITE_URL', 'https://invest.example.cn');
  vi.stubEnv('TRUST_PROXY', 'off');
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

afterEach(async () => {
  await closeStore();
  vi.unstubAllEnvs();
});

test('the routes share one store, which closes with the server and opens again', async () => {
  vi.stubEnv('DATABASE_URL', `file:${makeFolder()}/qiao.db`);
  const asked = new Request('https://invest.example.cn/api/enquiries/challenge');
  const said = (await (await call(challenge, asked)).json()) as { challenge: Challenge };
  const proof = await solve(said.challenge);
  const posted = await call(enquiries, postJson({ ...GOOD_ENQUIRY, proof }));
  const { number } = (await posted.json()) as { number: string };
  expect(number).toMatch(/^YX-/);
  await globalThis.__qiaoClose?.();
  const question = postJson({ number, email: GOOD_ENQUIRY.email });
  expect((await call(status, question)).status).toBe(200);
});

test('a store that could not be opened is tried again with the next request', async () => {
  const folder = makeFolder();
  const url = 'https://invest.example.cn/api/health';
  writeFileSync(join(folder, 'file'), '');
  vi.stubEnv('DATABASE_URL', `file:${folder}/file/qiao.db`);
  expect((await call(health, new Request(url))).status).toBe(503);
  expectConsole('error', /the store cannot be read/);
  vi.stubEnv('DATABASE_URL', `file:${folder}/qiao.db`);
  expect((await call(health, new Request(url))).status).toBe(200);
});

test('the environment sets the guard, the hosts and whose word on addresses is taken', () => {
  const request = postJson({}, { 'x-forwarded-for': '198.51.100.9' });
  expect(makeDeps(request, '10.0.0.1')).toMatchObject({
    guard: true,
    guardSettings: { tries: 2, minMs: 0 },
    clientAddress: '10.0.0.1',
    hosts: ['invest.example.cn'],
    replyPromise: { firstWorkingDays: 1, fullWorkingDays: 3, complexWorkingDays: 10 },
    siteName: { zh: '乙县招商', 'zh-hant': '乙縣招商', en: 'Invest in Yi' },
  });
  vi.stubEnv('TRUST_PROXY', 'on');
  vi.stubEnv('ENQUIRY_GUARD', 'off');
  expect(makeDeps(request, '10.0.0.1')).toMatchObject({
    guard: false,
    clientAddress: '198.51.100.9',
  });
  expectConsole('warn', /ENQUIRY_GUARD=off/);
});

test('the route of the figures reads the store of the process', async () => {
  vi.stubEnv('DATABASE_URL', `file:${makeFolder()}/qiao.db`);
  const response = await call(figures, new Request('https://invest.example.cn/api/figures'));
  expect([response.status, await response.json()]).toEqual([
    200,
    { asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, months: [] },
  ]);
});
