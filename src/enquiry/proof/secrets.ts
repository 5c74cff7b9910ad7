import { createHmac } from 'node:crypto';
import type { EnquiryDeps } from '../deps.ts';
import { getKeptSecret } from '../store/guard-state.ts';

/** What is signed: a challenge, the key that answers it, a form of the slower lane. */
type Signed = 'challenge' | 'answer' | 'form';

/** A secret for each thing that is signed, so that one never passes for another. */
export type Secrets = (signed: Signed) => string;

/** The secrets of this site: from the environment, else from the store. */
export async function readSecrets(deps: EnquiryDeps): Promise<Secrets> {
  const { guardSettings, randomBytes, openDatabase } = deps;
  const whole =
    guardSettings?.secret ??
    (await getKeptSecret(await openDatabase(), () =>
      Buffer.from(randomBytes(32)).toString('base64url'),
    ));
  return (signed) => createHmac('sha256', whole).update(signed).digest('hex');
}
