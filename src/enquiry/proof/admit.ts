import type { EnquiryDeps } from '../deps.ts';
import { checkLimits } from '../guard.ts';
import { USUAL_GUARD, type GuardSettings } from '../guard-settings.ts';
import type { Visit } from '../http/answer.ts';
import type { Fields } from '../http/fields.ts';
import { Refusal } from '../http/refusal.ts';
import { spendProof } from '../store/guard-state.ts';
import type { Limited } from '../store/rate-limits.ts';
import type { Database } from '../store/tables.ts';
import { readProof, type Proof } from './challenge.ts';
import { makeFormToken, readFormToken } from './form-token.ts';
import { readSecrets } from './secrets.ts';

const TOKEN_BYTES = 16;

/** What a sender shows the guard, judged but not yet used up. */
export type Pass =
  | { readonly by: 'nothing' }
  | { readonly by: 'proof' | 'form'; readonly proof: Proof }
  | { readonly by: 'fault'; readonly fault: Refusal };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type Fault = 'missing' | 'wrong' | 'old' | 'fast' | 'used';

/** A page is asked to press again; a program is told what is wrong with its proof. */
const refuse = (fault: Fault, { page }: Visit): Refusal =>
  page ? new Refusal('again') : new Refusal('fields', { problems: { proof: `proof.${fault}` } });

function findFault({ madeAt }: Proof, settings: GuardSettings, nowMs: number): Fault | undefined {
  const age = nowMs - madeAt;
  if (age >= settings.lifeMs) return 'old';
  return age < settings.minMs ? 'fast' : undefined;
}

/**
 * What of a plain form's token goes back with its page: the one it came with while that can be used,
 * else a new one. Programs get none, and none is needed where the guard is off.
 */
export async function renewFormToken(
  visit: Visit,
  fields: Fields,
  deps: EnquiryDeps,
): Promise<string | undefined> {
  if (!deps.guard || !visit.page) return undefined;
  const secrets = await readSecrets(deps);
  const token = textOf(fields['formToken']);
  const known = readFormToken(token, secrets);
  const nowMs = deps.now();
  const { lifeMs } = deps.guardSettings ?? USUAL_GUARD;
  // Half of its life is left, so that the next press is not too late.
  if (known !== undefined && nowMs - known.madeAt < lifeMs / 2) return token;
  return makeFormToken(nowMs, deps.randomBytes(TOKEN_BYTES), secrets);
}

/**
 * Judges the proof of work in the field `proof` or the header `enquiry-proof`, or a plain form's
 * token. A fault is not thrown here: a repeated sending is answered without any proof.
 */
export async function readPass(visit: Visit, fields: Fields, deps: EnquiryDeps): Promise<Pass> {
  if (!deps.guard) return { by: 'nothing' };
  const secrets = await readSecrets(deps);
  const settings = deps.guardSettings ?? USUAL_GUARD;
  const said = visit.request.headers.get('enquiry-proof') ?? textOf(fields['proof']);
  const token = visit.page ? textOf(fields['formToken']) : '';
  const by = said === '' ? 'form' : 'proof';
  if (said === '' && token === '') return { by: 'fault', fault: refuse('missing', visit) };
  const proof = by === 'proof' ? await readProof(said, secrets) : readFormToken(token, secrets);
  if (proof === undefined) return { by: 'fault', fault: refuse('wrong', visit) };
  const fault = findFault(proof, settings, deps.now());
  return fault === undefined ? { by, proof } : { by: 'fault', fault: refuse(fault, visit) };
}

/**
 * Lets an enquiry in, within the transaction that stores it: counts it against its limits and uses
 * its proof up. Refuses a faulty proof and one that was used before.
 */
export async function admit(
  db: Database,
  pass: Pass,
  visit: Visit,
  deps: EnquiryDeps,
): Promise<Limited | undefined> {
  if (pass.by === 'nothing') return undefined;
  if (pass.by === 'fault') throw pass.fault;
  const slow = pass.by === 'form' ? await checkLimits(db, 'slow', deps) : undefined;
  const limited = slow ?? (await checkLimits(db, 'enquiry', deps));
  if (limited !== undefined) return limited;
  const { lifeMs } = deps.guardSettings ?? USUAL_GUARD;
  const spent = await spendProof(db, pass.proof.id, pass.proof.madeAt + lifeMs);
  if (!spent) throw refuse('used', visit);
  return undefined;
}
