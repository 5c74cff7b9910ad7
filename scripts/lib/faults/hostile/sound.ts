import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';
import type { EnquiryRow } from '#src/enquiry/store/tables.ts';

// eslint-disable-next-line no-control-regex -- these must never be stored
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What the rules promise of every stored enquiry, each with what to say when it is broken. */
const PROMISES: Record<string, (row: EnquiryRow, texts: readonly string[]) => boolean> = {
  'its number has the form': ({ number }) => /^[A-Z]{1,4}-\d{4}-\d{4}-[2-9A-Z]{3,8}$/.test(number),
  'its kind is one of ours': ({ kind }) => ENQUIRY_KINDS.includes(kind),
  'nobody has answered it': ({ state, answered_at: at }) => state === 'received' && at === null,
  'it has a name': ({ name }) => name.length > 0 && name.length <= 100,
  'it has a message': ({ message }) => message.length > 0 && message.length <= 5_000,
  'it has a way to reach them': ({ email, phone }) => (email ?? phone) !== null,
  'its text is whole': (_row, texts) => texts.every((text) => text.isWellFormed()),
  'its text has no hidden signs': (_row, texts) => !texts.some((text) => FORBIDDEN.test(text)),
  'its lines are lines': ({ name, email, phone, organisation }) =>
    ![name, email, phone, organisation].some((text) => text?.includes('\n')),
  'its projects are names': ({ projects }) =>
    (JSON.parse(projects) as unknown[]).every((slug) => /^[a-z0-9-]{1,80}$/.test(String(slug))),
  'its notice is a day': ({ notice }) => /^\d{4}-\d{2}-\d{2}$/.test(notice),
};

/** The promises that a stored enquiry breaks; none when all is well. */
export function listBreaches(row: EnquiryRow): string[] {
  const { name, message, email, phone, organisation } = row;
  const texts = [name, message, email ?? '', phone ?? '', organisation ?? ''];
  const broken = Object.entries(PROMISES).filter(([, isKept]) => !isKept(row, texts));
  return broken.map(([promise]) => promise);
}
