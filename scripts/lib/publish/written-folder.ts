import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldGroup } from '#src/domain/field-changes.ts';
import type { WrittenFile, WrittenFolder } from '#src/domain/release/changes.ts';
import { classifyFile } from '../content/classify-file.ts';
import { cutFile, getIdentity, listFiles } from '../content/content-files.ts';

/** The content files of a folder as they are written; a file that is no YAML throws. */
export async function readWrittenFolder(dir: string): Promise<WrittenFolder> {
  const written = new Map<string, WrittenFile>();
  for (const path of await listFiles(dir)) {
    const place = classifyFile(path);
    if (place.kind !== 'entry' && place.kind !== 'single') continue;
    const { data, body } = cutFile(readFileSync(join(dir, path), 'utf8'), place);
    written.set(path, { ...getIdentity(place), data: (data ?? {}) as FieldGroup, body });
  }
  return written;
}
