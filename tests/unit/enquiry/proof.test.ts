import { expect, test } from 'vitest';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { readGuardSettings, USUAL_GUARD } from '#src/enquiry/guard-settings.ts';
import { handleChallenge } from '#src/enquiry/handle-challenge.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  MONDAY_TEN,
  postForm,
  postJson,
} from './support/function.ts';
import { fetchChallenge, makeProof, solve } from './support/proof.ts';

const HOUR_MS = 3_600_000;

async function send(deps: EnquiryDeps, proof: unknown, headers = {}): Promise<unknown> {
  const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, proof }, headers), deps);
  if (response.status === 201) return 201;
  return ((await response.json()) as { errors: { proof: string } }).errors.proof;
}

test('an enquiry with a proof is taken, from the field or from the header', async () => {
  const { deps } = await createFunction({ guard: true });
  expect(await send(deps, await makeProof(deps))).toBe(201);
  const headers = { 'enquiry-proof': await makeProof(deps) };
  expect(await send(deps, undefined, headers)).toBe(201);
});

test('a program without a proof is told where the challenge is and where the proof goes', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const said = await send(deps, undefined);
  expect(said).toContain('/api/enquiries/challenge');
  expect(said).toContain('proof');
  expect(await countEnquiries(db)).toBe(0);
});

test('a proof serves for one enquiry, for both of two that come at once', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const proof = await makeProof(deps);
  const answers = await Promise.all([send(deps, proof), send(deps, proof)]);
  expect(answers).toContain(201);
  expect(answers.filter((answer) => answer !== 201)).toEqual([
    expect.stringContaining('已经用过') as string,
  ]);
  expect(await countEnquiries(db)).toBe(1);
});

test('sending the same press again is answered whatever has become of its proof', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const headers = { 'idempotency-key': 'once' };
  expect(await send(deps, await makeProof(deps), headers)).toBe(201);
  const later = { ...deps, now: () => MONDAY_TEN + 5 * HOUR_MS };
  expect(await send(later, 'nonsense', headers)).toBe(201);
  expect(await countEnquiries(db)).toBe(1);
});

test('what is forged, unsolved, too early or too late is turned down', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const challenge = await fetchChallenge(deps);
  const proof = await solve(challenge);
  const later = (ms: number) => ({ ...deps, now: () => MONDAY_TEN + ms });
  expect(await send(later(2_999), proof)).toContain('太快');
  expect(await send(later(2 * HOUR_MS), proof)).toContain('过期');
  const unsolved = { challenge, solution: { counter: 0, derivedKey: '00'.repeat(32) } };
  const older = { ...challenge, parameters: { ...challenge.parameters, data: { madeAt: 1 } } };
  const forged = await solve(older);
  const texts = [unsolved, { challenge }, [], null].map((value) => btoa(JSON.stringify(value)));
  for (const text of [...texts, forged, 'x', 'a'.repeat(5_000)]) {
    expect(await send(later(5_000), text), text).toContain('结果不对');
  }
  expect(await countEnquiries(db)).toBe(0);
  expect(await send(later(3_000), proof)).toBe(201);
});

test('a restart with the same store, or one secret for two stores, breaks no open form', async () => {
  const { deps } = await createFunction({ guard: true });
  const proof = await makeProof(deps);
  expect(await send({ ...deps }, proof)).toBe(201);
  const other = await createFunction({ guard: true });
  expect(await send(other.deps, await makeProof(deps))).toContain('结果不对');
  const guardSettings = { ...deps.guardSettings!, secret: 's'.repeat(32) };
  const shared = await makeProof({ ...deps, guardSettings });
  expect(await send({ ...other.deps, guardSettings }, shared)).toBe(201);
});

test('the challenge takes the work that is set, and none where the guard is off', async () => {
  const settings = { ...USUAL_GUARD, cost: 3, tries: 10 };
  const { deps } = await createFunction({ guard: true, guardSettings: settings });
  for (const [byte, counter] of [
    [0, 5],
    [255, 10],
  ] as const) {
    const random = (size: number) => new Uint8Array(size).fill(byte);
    const challenge = await fetchChallenge({ ...deps, randomBytes: random });
    expect(challenge.parameters.cost).toBe(3);
    const solved = JSON.parse(atob(await solve(challenge))) as { solution: { counter: number } };
    expect(solved.solution.counter).toBe(counter);
  }
  const request = new Request('https://invest.example.cn/api/enquiries/challenge');
  const off = await handleChallenge(request, { ...deps, guard: false });
  expect(await off.json()).toEqual({ guard: 'off' });
  expect(off.headers.get('cache-control')).toBe('no-store');
});

const FORM = {
  ...GOOD_ENQUIRY,
  passOn: 'true',
  consent: 'true',
  projects: 'tea-oil-press',
  message: '用地 <b>',
};

async function press(deps: EnquiryDeps, fields: Record<string, string>) {
  const response = await handleEnquiry(postForm(fields), deps);
  const page = await response.text();
  const token = /name="formToken" value="([\w.-]+)"/.exec(page)?.[1] ?? '';
  return { status: response.status, page, token };
}

test('without script the form comes back whole, and the second press is taken', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const first = await press(deps, FORM);
  expect(first.status).toBe(422);
  expect(first.page).toContain('<h1>请再按一次提交</h1>');
  expect(first.page).toContain('用地 &lt;b&gt;</textarea>');
  expect(first.page).toMatch(/name="consent"\s+value="true"\s+checked/);
  const again = { ...FORM, formToken: first.token };
  const early = await press({ ...deps, now: () => MONDAY_TEN + 2_000 }, again);
  expect([early.status, early.token]).toEqual([422, first.token]);
  const later = { ...deps, now: () => MONDAY_TEN + 3_000 };
  expect((await press(later, again)).status).toBe(201);
  expect(await countEnquiries(db)).toBe(1);
  expect((await press(later, { ...again, message: '另一条' })).status).toBe(422);
  expect(await countEnquiries(db)).toBe(1);
});

test('a form that was faulty is taken with its next press; a forged token is not', async () => {
  const { deps } = await createFunction({ guard: true });
  const faulty = await press(deps, { ...FORM, name: '' });
  const later = { ...deps, now: () => MONDAY_TEN + 60_000 };
  const forged = `${MONDAY_TEN}.${'a'.repeat(22)}.${'b'.repeat(43)}`;
  expect((await press(later, { ...FORM, formToken: forged })).status).toBe(422);
  expect((await press(later, { ...FORM, formToken: faulty.token })).status).toBe(201);
});

test('the slower lane lets three an hour through, the other goes on', async () => {
  const { deps } = await createFunction({ guard: true });
  const later = { ...deps, now: () => MONDAY_TEN + 5_000 };
  const statuses: number[] = [];
  for (let sent = 0; sent < 4; sent += 1) {
    const { token } = await press(deps, FORM);
    statuses.push((await press(later, { ...FORM, formToken: token })).status);
  }
  expect(statuses).toEqual([201, 201, 201, 429]);
  expect(await send(later, await makeProof(deps))).toBe(201);
});

test('a program cannot take the slower lane', async () => {
  const { deps } = await createFunction({ guard: true });
  const { token } = await press(deps, FORM);
  const later = { ...deps, now: () => MONDAY_TEN + 5_000 };
  const headers = { accept: 'application/json' };
  const response = await handleEnquiry(postForm({ ...FORM, formToken: token }, headers), later);
  expect(response.status).toBe(422);
});

test('the environment tunes the guard, and what it does not say stays as usual', () => {
  expect(readGuardSettings({})).toEqual(USUAL_GUARD);
  const env = {
    ENQUIRY_SECRET: 'x'.repeat(20),
    ENQUIRY_WORK: '50',
    ENQUIRY_MIN_SECONDS: '0.5',
    ENQUIRY_LIMIT: '20/500',
    ENQUIRY_SLOW_LIMIT: '1/2',
    STATUS_LIMIT: '7/8',
  };
  expect(readGuardSettings(env)).toEqual({
    ...USUAL_GUARD,
    secret: 'x'.repeat(20),
    tries: 50,
    minMs: 500,
    limits: {
      enquiry: { address: 20, overall: 500 },
      slow: { address: 1, overall: 2 },
      status: { address: 7, overall: 8 },
      staff: { address: 60, overall: 1_000 },
    },
  });
});
