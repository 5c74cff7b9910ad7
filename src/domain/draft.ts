import { z } from 'zod';
import { named } from './fields.ts';

/** Marks an entry that is not finished: kept out of the public site, and shown to whoever writes it. */
export const draftField = z
  .boolean()
  .default(false)
  .meta(named('草稿', '没有写完、还不公开的写 true，公开时删去'));

/** Whether an entry's data, as written or as read, says that it is a draft. */
export const isDraft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
