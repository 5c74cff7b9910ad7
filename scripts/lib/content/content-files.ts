import { sep } from 'node:path';
import type { Entry } from '#src/domain/check/content.ts';
import { listBelow } from '../lay-files.ts';
import { parseMarkdownFile, parseYaml, type MarkdownFile } from '../markdown-file.ts';
import type { FilePlace } from './classify-file.ts';

/** A place of a file that is content. */
export type ContentPlace = Extract<FilePlace, { kind: 'entry' | 'single' }>;

/** Every file beneath a folder, as `projects/zh/tea.md`, in order; none where there is no folder. */
export async function listFiles(dir: string): Promise<string[]> {
  try {
    const names = await listBelow(dir);
    return names.map((name) => name.split(sep).join('/')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Which entry a file at a place holds, and in which language. */
export const getIdentity = (
  place: ContentPlace,
): Pick<Entry<unknown>, 'collection' | 'slug' | 'language'> =>
  place.kind === 'single'
    ? { collection: place.name, slug: place.name, language: undefined }
    : { collection: place.collection, slug: place.slug, language: place.language };

/** A file's data and the prose beneath; what is no YAML throws. */
export function cutFile(source: string, place: ContentPlace): MarkdownFile {
  const isMarkdown = place.kind === 'entry' && place.language !== undefined;
  return isMarkdown ? parseMarkdownFile(source) : { data: parseYaml(source), body: '' };
}
