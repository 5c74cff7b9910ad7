import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { WrittenFile, WrittenFolder } from '#src/domain/release/changes.ts';
import { classifyFile } from '../content/classify-file.ts';
import { parseMarkdownFile, parseYaml } from '../markdown-file.ts';

function readFile(dir: string, path: string): WrittenFile | undefined {
  const place = classifyFile(path);
  if (place.kind !== 'entry' && place.kind !== 'single') return undefined;
  const source = readFileSync(join(dir, path), 'utf8');
  const { data, body } = path.endsWith('.md')
    ? parseMarkdownFile(source)
    : { data: parseYaml(source), body: '' };
  const fields = (data ?? {}) as Record<string, unknown>;
  return place.kind === 'single'
    ? { collection: place.name, slug: place.name, language: undefined, data: fields, body }
    : {
        collection: place.collection,
        slug: place.slug,
        language: place.language,
        data: fields,
        body,
      };
}

/** The content files of a folder as they are written; a file that is no YAML throws. */
export function readWrittenFolder(dir: string): WrittenFolder {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const written = new Map<string, WrittenFile>();
  for (const path of files) {
    const file = readFile(dir, path);
    if (file !== undefined) written.set(path, file);
  }
  return written;
}
