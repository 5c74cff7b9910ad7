import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEntryPath } from '#src/domain/check/content.ts';
import { findEntryTitle } from '#src/domain/collections.ts';
import type { FieldGroup } from '#src/domain/field-changes.ts';
import type { WrittenFile, WrittenFolder } from '#src/domain/release/changes.ts';
import { classifyFile } from '../content/classify-file.ts';
import { cutFile, getIdentity, listFiles, type ContentPlace } from '../content/content-files.ts';
import type { NameOf } from './say-value.ts';

/** Two content folders as they are written, but for the entries that are the same in both. */
export interface WrittenFolders {
  readonly before: WrittenFolder;
  readonly after: WrittenFolder;
}

/** A file before its YAML is read. */
interface Source {
  readonly place: ContentPlace;
  readonly text: string;
}

const nameEntry = (place: ContentPlace): string => {
  const { collection, slug } = getIdentity(place);
  return `${collection}/${slug}`;
};

async function readSources(dir: string): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  for (const path of await listFiles(dir)) {
    const place = classifyFile(path);
    if (place.kind !== 'entry' && place.kind !== 'single') continue;
    sources.set(path, { place, text: readFileSync(join(dir, path), 'utf8') });
  }
  return sources;
}

function readFile({ place, text }: Source): WrittenFile {
  const { data, body } = cutFile(text, place);
  return { ...getIdentity(place), data: (data ?? {}) as FieldGroup, body };
}

/**
 * Two content folders, the first of which may be none; an entry of which every file is the same in both
 * is left out, as nine tenths of the time go into reading YAML. A file that is no YAML throws.
 */
export async function readWrittenFolders(
  before: string | undefined,
  after: string,
): Promise<WrittenFolders> {
  const was = before === undefined ? new Map<string, Source>() : await readSources(before);
  const is = await readSources(after);
  const differing = new Set(
    [...was, ...is]
      .filter(([path]) => was.get(path)?.text !== is.get(path)?.text)
      .map(([, { place }]) => nameEntry(place)),
  );
  const read = (sources: Map<string, Source>): WrittenFolder =>
    new Map(
      [...sources]
        .filter(([, { place }]) => differing.has(nameEntry(place)))
        .map(([path, source]) => [path, readFile(source)]),
    );
  return { before: read(was), after: read(is) };
}

/** What entries are called, by the first of several content folders that has them. */
export function createNameOf(dirs: readonly string[]): NameOf {
  return (collection, slug) => {
    const path = getEntryPath(collection, slug, 'zh');
    const dir = dirs.find((one) => existsSync(join(one, path)));
    const place = classifyFile(path);
    if (dir === undefined || place.kind !== 'entry') return slug;
    const { data } = cutFile(readFileSync(join(dir, path), 'utf8'), place);
    return findEntryTitle((data ?? {}) as FieldGroup) ?? slug;
  };
}
