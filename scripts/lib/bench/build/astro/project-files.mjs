// The files of the source as Astro stores them: what stands in the head, and where the rest is.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CORE_SCHEMA, load } from 'js-yaml';

/** A file's head with a digest of the whole, for a changed body to be a changed entry. */
export function cutHead(text) {
  const head = load(text.slice(4, text.indexOf('\n---\n', 4)), { schema: CORE_SCHEMA });
  return { ...head, digest: createHash('sha256').update(text).digest('base64url') };
}

/** The entry of a file. */
export async function readEntry(path, slug) {
  const data = cutHead(await readFile(path, 'utf8'));
  return { id: slug, data, digest: data.digest };
}
