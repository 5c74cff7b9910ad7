import { expect, test } from 'vitest';
import type { PublicFigures } from '#src/domain/enquiry/public-figures.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleFigures } from '#src/enquiry/handle-figures.ts';
import { createFunction, GOOD_ENQUIRY, postJson } from './support/function.ts';

const at = (shanghai: string) => Date.parse(`${shanghai}:00+08:00`);
const TODAY = at('2026-11-29T10:00');

const ask = (deps: EnquiryDeps, headers: Record<string, string> = {}, method = 'GET') =>
  handleFigures(new Request('https://invest.example.cn/api/figures', { method, headers }), deps);

async function enquire(deps: EnquiryDeps, shanghai: string): Promise<string> {
  const response = await handleEnquiry(postJson(GOOD_ENQUIRY), {
    ...deps,
    now: () => at(shanghai),
  });
  return ((await response.json()) as { number: string }).number;
}

/** Six enquiries of October, promised for two working days later, of which five are answered. */
async function prepare() {
  const { deps, db, lines } = await createFunction({ now: () => TODAY });
  for (const answer of ['12T14:00', '12T16:00', '14T09:00', '15T09:00', '16T09:00', undefined]) {
    const number = await enquire(deps, '2026-10-12T10:00');
    if (answer === undefined) continue;
    const answered_at = at(`2026-10-${answer}`);
    const change = db.updateTable('enquiries').set({ state: 'answered', answered_at });
    await change.where('number', '=', number).execute();
  }
  await enquire(deps, '2026-11-02T10:00');
  return { deps, db, lines };
}

test('an empty store has no figures yet', async () => {
  const { deps } = await createFunction({ now: () => TODAY });
  const response = await ask(deps);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ asOf: '2026-11-29', months: [] });
});

test('the last full month is told in totals with its reply rate', async () => {
  const { deps } = await prepare();
  const { asOf, months } = (await (await ask(deps)).json()) as PublicFigures;
  expect(asOf).toBe('2026-11-29');
  expect(months).toEqual([
    {
      month: '2026-10',
      received: 6,
      inTime: 3,
      late: 2,
      overdue: 1,
      waiting: 0,
      closed: 0,
      due: 6,
      rate: 0.5,
      medianHours: 47,
    },
  ]);
});

test('the answer may be kept for an hour, holds nothing of anybody and is not logged', async () => {
  const { deps, lines } = await prepare();
  lines.length = 0;
  const response = await ask(deps);
  expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
  expect(response.headers.get('vary')).toBe('accept');
  const text = await response.text();
  const { name, email, message } = GOOD_ENQUIRY;
  for (const own of [name, email, message, 'XS-']) expect(text).not.toContain(own);
  expect(lines).toEqual([]);
});

test.each([
  ['zh', '2026年10月收到的咨询，按 2026-11-29 的记录计算。', '50%'],
  ['zh-hant', '2026年10月收到的', '按期答覆率'],
  ['en', 'Enquiries received in October 2026, by the records of 29 November 2026.', '50%'],
])('a browser gets a page in %s, which nobody keeps', async (locale, said, rate) => {
  const { deps } = await prepare();
  const url = `https://invest.example.cn/api/figures?locale=${locale}`;
  const response = await handleFigures(
    new Request(url, { headers: { accept: 'text/html' } }),
    deps,
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  const page = await response.text();
  expect(page).toContain(said);
  expect(page).toContain(rate);
});

test('a page says when there are no figures yet', async () => {
  const { deps } = await createFunction({ now: () => TODAY });
  const headers = { accept: 'text/html', 'accept-language': 'en' };
  expect(await (await ask(deps, headers)).text()).toContain('No figures yet.');
});

test('it is read and not written, and a store that is down is said to be', async () => {
  const { deps } = await createFunction({ now: () => TODAY });
  expect((await ask(deps, {}, 'POST')).status).toBe(405);
  const head = await ask(deps, {}, 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  const down = { ...deps, openDatabase: () => Promise.reject(new Error('down')) };
  const refused = await ask(down);
  expect([refused.status, refused.headers.get('cache-control')]).toEqual([503, 'no-store']);
});

test('a process counts at most once a minute, and again after a failure', async () => {
  const { deps, db } = await createFunction({ now: () => TODAY });
  const count = async (now: number) => {
    const response = await ask({ ...deps, now: () => now });
    return ((await response.json()) as PublicFigures).months[0]?.received ?? 0;
  };
  expect(await count(TODAY)).toBe(0);
  await enquire(deps, '2026-10-12T10:00');
  expect([await count(TODAY + 59_000), await count(TODAY + 60_000)]).toEqual([0, 1]);
  await db.schema.alterTable('enquiry_history').renameTo('away').execute();
  const down = { ...deps, now: () => TODAY + 120_000 };
  expect((await ask(down)).status).toBe(503);
  await db.schema.alterTable('away').renameTo('enquiry_history').execute();
  expect((await ask(down)).status).toBe(200);
});
