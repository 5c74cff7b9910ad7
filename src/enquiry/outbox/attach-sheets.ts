import type { AttachedSheet } from '../store/tables.ts';
import { DeliveryFailure } from './drain.ts';
import type { ReadSheet } from './read-sheet.ts';

/**
 * How often a message waits for a sheet before it goes out with the link alone: two and a half
 * minutes in all, so that a site that is being built anew is waited for.
 */
const PATIENT_TRIES = 4;

/** The most that one message carries, in bytes: many mail servers take 10 MB, and base64 adds a third. */
const MOST_BYTES = 7_000_000;

/** A file as nodemailer takes it. */
export interface MailFile {
  readonly filename: string;
  readonly content: Buffer;
  readonly contentType: 'application/pdf';
}

/**
 * The sheets of a message as files. One that cannot be had is a failure to try again at first, and
 * then left out: the message names its address, and the answer must not wait for ever. So is what
 * would make the message too large.
 */
export async function attachSheets(
  sheets: readonly AttachedSheet[],
  triedBefore: number,
  read: ReadSheet,
): Promise<MailFile[]> {
  const found = await Promise.all(
    sheets.map(async ({ name, path }) => ({
      name,
      content: await read(path).catch(() => undefined),
    })),
  );
  const isMissing = found.some(({ content }) => content === undefined);
  if (isMissing && triedBefore < PATIENT_TRIES) throw new DeliveryFailure('sheet not found', {});
  const files: MailFile[] = [];
  let size = 0;
  for (const { name, content } of found) {
    if (content === undefined || size + content.length > MOST_BYTES) continue;
    size += content.length;
    files.push({ filename: name, content, contentType: 'application/pdf' });
  }
  return files;
}
