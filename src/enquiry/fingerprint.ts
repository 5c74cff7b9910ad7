import { createHash } from 'node:crypto';
import { DETAIL_NAMES } from '#src/domain/enquiry/details.ts';
import type { Enquiry } from '#src/domain/enquiry/enquiry.ts';

/**
 * SHA-256, in hex, of what an enquiry says. Its language and the notice's version are left out: the
 * same words sent again after switching the language are the same enquiry.
 */
export function getFingerprint(enquiry: Enquiry): string {
  const { kind, projects, park, message, name, email, phone, organisation, country } = enquiry;
  const details = DETAIL_NAMES.map((field) => enquiry[field]);
  const texts = [message, name, email, phone, organisation, country, ...details];
  const said = [kind, projects, park, enquiry.passOn === true, ...texts];
  return createHash('sha256')
    .update(JSON.stringify(said.map((value) => value ?? null)))
    .digest('hex');
}
