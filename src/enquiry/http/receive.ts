import { isLocale } from '#src/i18n/locales.ts';
import type { EnquiryDeps } from '../deps.ts';
import type { Visit } from './answer.ts';
import { getBodyType, readBody } from './body.ts';
import { parseFields, type Fields } from './fields.ts';
import { chooseLocale } from './reader.ts';
import { Refusal } from './refusal.ts';

/**
 * The fields that were sent, noted in the visit together with the reading they ask for. Refuses a
 * type, a size, a speed or a text that cannot be read.
 */
export async function receiveFields(
  visit: Visit,
  deps: EnquiryDeps,
  maxBytes?: number,
): Promise<Fields> {
  const { request } = visit;
  const type = getBodyType(request);
  if (type === undefined) throw new Refusal('type');
  const bytes = await readBody(request, deps.bodyTimeoutMs, maxBytes);
  const fields = await parseFields(bytes, type, request.headers.get('content-type') ?? '');
  visit.fields = fields;
  visit.locale = chooseLocale(request, fields['locale']);
  return fields;
}

/** The problem of a reading that is named but not known; a form may leave it empty. */
export function findLocaleProblem({ locale }: Fields): Record<string, string> {
  const unsaid = locale === undefined || locale === null || locale === '';
  return unsaid || isLocale(locale) ? {} : { locale: 'locale.unknown' };
}

const KEY_PATTERN = /^[\w.:-]{1,200}$/;

/** The sender's key for one press of the button: the header, else the form's hidden field, else none. */
export function readIdempotencyKey(request: Request, fields: Fields): string | null {
  const key = request.headers.get('idempotency-key') ?? fields['idempotencyKey'];
  if (key === undefined || key === null || key === '') return null;
  if (typeof key !== 'string' || !KEY_PATTERN.test(key)) throw new Refusal('key');
  return key;
}
