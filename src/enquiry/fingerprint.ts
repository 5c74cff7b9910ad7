import { createHash } from 'node:crypto';
import type { Enquiry } from '#src/domain/enquiry/enquiry.ts';

/**
 * SHA-256, in hex, of what an enquiry says. Its language and the notice's version are left out: the
 * same words sent again after switching the language are the same enquiry.
 */
export function getFingerprint(enquiry: Enquiry): string {
  const { kind, projects, park, message, name, email, phone, organisation, passOn } = enquiry;
  const said = [kind, projects, park, message, name, email, phone, organisation, passOn === true];
  return createHash('sha256')
    .update(JSON.stringify(said.map((value) => value ?? null)))
    .digest('hex');
}
