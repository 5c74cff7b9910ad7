import { expect, test } from 'vitest';
import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { createFunction, GOOD_ENQUIRY, postForm, postJson } from './support/function.ts';

const MAIL = { mail: true, office: 'office@example.gov.cn', robots: [] } as const;

const FIELDS = {
  project: { amount: '5000 万元' },
  park: { park: 'county-zone', need: '厂房 3000 平方米', amount: '800 万美元' },
  visit: { visitFrom: '2026-12-08', visitTo: '2026-12-09', visitors: '4' },
  general: {},
  referral: { relation: 'townsperson', introduced: '某新材料公司' },
  complaint: { complained: '某项收费', happenedOn: '2026-11-20' },
} as const;

test.each(ENQUIRY_KINDS)(
  '%s: what it says of its own is kept and reaches the desk',
  async (kind) => {
    const { deps, db } = await createFunction({ outgoing: MAIL });
    const sent = { ...GOOD_ENQUIRY, projects: [], kind, ...FIELDS[kind], country: 'Singapore' };
    expect((await handleEnquiry(postJson(sent), deps)).status).toBe(201);
    const row = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
    const { park, ...details } = { park: null, ...FIELDS[kind] };
    expect(row).toMatchObject({ kind, park, country: 'SG' });
    expect(JSON.parse(row.details)).toEqual(details);
    const mails = await db.selectFrom('outbox').selectAll().execute();
    const desk = mails.find(({ recipient }) => recipient.endsWith('example.gov.cn'))!;
    expect(desk.body).toContain('新加坡');
    if (kind === 'park') expect(desk.body).toContain('县开发区');
    if (kind === 'referral') expect(desk.body).toContain('乡友');
    for (const value of Object.values(details)) {
      if (value !== 'townsperson') expect(desk.body).toContain(value);
    }
  },
);

test('a country that is not known is kept as it was typed', async () => {
  const { deps, db } = await createFunction();
  await handleEnquiry(postJson({ ...GOOD_ENQUIRY, country: 'Atlantis' }), deps);
  const row = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
  expect(row.country).toBe('Atlantis');
});

test('nobody comes on a day that is over; today is early enough', async () => {
  const { deps } = await createFunction();
  const visit = { ...GOOD_ENQUIRY, kind: 'visit', locale: 'en' };
  const late = await handleEnquiry(postJson({ ...visit, visitFrom: '2026-11-22' }), deps);
  expect(late.status).toBe(422);
  const { errors } = (await late.json()) as { errors: Record<string, string> };
  expect(errors).toEqual({ visitFrom: expect.stringContaining('is over') as string });
  const today = await handleEnquiry(postJson({ ...visit, visitFrom: '2026-11-23' }), deps);
  expect(today.status).toBe(201);
});

test('nothing that is complained of has still to happen; today it may have', async () => {
  const { deps, db } = await createFunction();
  const complaint = { ...GOOD_ENQUIRY, kind: 'complaint', locale: 'en', passOn: true };
  const early = await handleEnquiry(postJson({ ...complaint, happenedOn: '2099-01-01' }), deps);
  expect(early.status).toBe(422);
  const { errors } = (await early.json()) as { errors: Record<string, string> };
  expect(errors).toEqual({ happenedOn: expect.stringContaining('still to come') as string });
  const today = await handleEnquiry(postJson({ ...complaint, happenedOn: '2026-11-23' }), deps);
  expect(today.status).toBe(201);
  const row = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
  expect(row.pass_on).toBeNull();
});

test('whoever introduces a firm need not write more; the letters say what it is', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const sent = { ...GOOD_ENQUIRY, kind: 'referral', introduced: '某公司', message: '' };
  expect((await handleEnquiry(postJson(sent), deps)).status).toBe(201);
  await handleEnquiry(postJson({ ...GOOD_ENQUIRY, kind: 'complaint' }), deps);
  const mails = await db.selectFrom('outbox').select(['subject', 'body']).execute();
  expect(mails.map(({ subject }) => subject).filter((text) => text.includes('已收到'))).toEqual([
    expect.stringContaining('推荐已收到'),
    expect.stringContaining('投诉已收到'),
  ]);
  expect(mails.find(({ body }) => body.includes('某公司'))?.body).not.toContain('补充说明');
  expect(mails.at(-1)?.body).not.toContain('想了解什么');
});

test('the plain form comes back with every field of its kind as it was filled', async () => {
  const { deps } = await createFunction();
  const common = { park: 'county-zone', country: '香港', locale: 'zh-hant' };
  const introduction = { ...common, kind: 'referral', relation: 'agent', introduced: '某"公司"' };
  const first = await (await handleEnquiry(postForm(introduction), deps)).text();
  expect(first).toContain('<option value="agent"  selected>');
  expect(first).toContain('value="某&quot;公司&quot;"');
  expect(first).not.toContain('name="park"');
  const visit = { ...common, kind: 'visit', visitFrom: '2026-12-08' };
  const second = await (await handleEnquiry(postForm(visit), deps)).text();
  expect(second).toContain('<option value="county-zone"  selected>');
  expect(second).toMatch(/type="date"[^>]*id="enquiry-visitFrom"[^>]*value="2026-12-08"/);
  expect(second).toContain('value="香港"');
  expect(second).toContain('縣開發區');
});
