import type { EnquiryDeps } from '../deps.ts';
import type { NewMessage } from '../store/outbox.ts';
import type { MessageBody } from '../store/tables.ts';
import { makeUuid, UUID_BYTES } from '../uuid.ts';

/** A message with its body as it is written, before it is a row of the outbox. */
export type Unposted = Omit<NewMessage, 'id' | 'body'> & { readonly body: MessageBody };

/** A row for the outbox; its id is made of the moment and chance. */
export function makeMessage(
  unposted: Unposted,
  { randomBytes }: Pick<EnquiryDeps, 'randomBytes'>,
): NewMessage {
  const id = makeUuid(unposted.created_at, randomBytes(UUID_BYTES));
  return { ...unposted, id, body: JSON.stringify(unposted.body) };
}
