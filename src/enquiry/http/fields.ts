import { Refusal } from './refusal.ts';
import type { BodyType } from './body.ts';

/** What was sent, by name; texts, lists of texts and, from JSON, anything. */
export type Fields = Record<string, unknown>;

const TRUTHS = new Set(['on', 'true', 'yes', '1']);

/** More parts than any form of ours has: reading them would only cost time. */
const MAX_PARTS = 200;

function parseJson(text: string): Fields {
  const value = JSON.parse(text) as unknown;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Refusal('unreadable');
  }
  return value as Fields;
}

/** A form's texts as JSON would have them: projects a list, consent true; files are left out. */
function fromEntries(entries: Iterable<[string, unknown]>): Fields {
  const texts = [...entries].filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  if (texts.length > MAX_PARTS) throw new Refusal('unreadable');
  const fields: Fields = Object.fromEntries(texts);
  const listed = texts
    .filter(([name]) => name === 'projects')
    .flatMap(([, value]) => {
      return value.split(/[\s,]+/);
    });
  const projects = listed.filter((project) => project !== '');
  const consent = TRUTHS.has(String(fields['consent']));
  const passOn = TRUTHS.has(String(fields['passOn']));
  return { ...fields, projects, consent, passOn };
}

async function parseMultipart(bytes: Uint8Array, contentType: string): Promise<Fields> {
  const whole = new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } });
  return fromEntries(await whole.formData());
}

/** The fields of a body. Refuses what is not UTF-8, not of its type, or no set of fields. */
export async function parseFields(
  bytes: Uint8Array,
  type: BodyType,
  contentType: string,
): Promise<Fields> {
  try {
    if (type === 'multipart') return await parseMultipart(bytes, contentType);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return type === 'json' ? parseJson(text) : fromEntries(new URLSearchParams(text));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('unreadable', {}, error);
  }
}
