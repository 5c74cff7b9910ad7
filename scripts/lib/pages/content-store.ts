import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { unflatten } from 'devalue';
import { getFileSchema } from '#src/domain/check/content.ts';
import { classifyFile } from '../content/classify-file.ts';
import { cutFile, type ContentPlace } from '../content/content-files.ts';
import { siteMarkdown } from '../safe-markdown.ts';
import { writeWhole } from '../write-whole.ts';

/** What of Astro's configuration the rendering of Markdown depends on. */
export type MarkdownSettings = NonNullable<
  Parameters<ReturnType<typeof siteMarkdown>['createRenderer']>[0]
>;

/** A text as HTML, with what Astro has noticed of it. */
interface Rendered {
  readonly html: string;
  readonly metadata: object;
}

/** An entry as Astro's content layer stores it. */
interface StoredEntry {
  readonly id: string;
  readonly data: unknown;
  readonly filePath: string;
  readonly digest: string;
  readonly rendered?: Rendered;
}

/** Astro's content layer: collections by name, entries by slug. */
export type ContentStore = Map<string, Map<string, StoredEntry>>;

type EntryPlace = Extract<ContentPlace, { kind: 'entry' }>;

/** What a collection is called in `src/content.config.ts`. */
const nameCollection = ({ collection, language }: EntryPlace): string =>
  language === undefined ? collection : `${collection}${language === 'zh' ? 'Zh' : 'En'}`;

/** A store out of the module that a bundle has of it. */
async function importContentStore(modulePath: string): Promise<ContentStore> {
  const { default: flat } = (await import(pathToFileURL(modulePath).href)) as {
    default: (number | unknown[])[];
  };
  return unflatten(flat) as ContentStore;
}

/**
 * The store that a bundle's module has. It is left in the file `written` for the next to ask: what V8
 * itself has written is read in a fifth of the time.
 */
export async function loadContentStore(modulePath: string, written: string): Promise<ContentStore> {
  if (existsSync(written)) {
    try {
      return deserialize(await readFile(written)) as ContentStore;
    } catch {
      // Of another release of Node.js: the module has it, too.
    }
  }
  const store = await importContentStore(modulePath);
  await writeWhole(written, serialize(store));
  return store;
}

type Render = (body: string, data: object, path: string) => Promise<Rendered>;

async function createRender(settings: MarkdownSettings): Promise<Render> {
  const processor = await siteMarkdown().createRenderer(settings);
  return async (body, frontmatter, path) => {
    const fileURL = pathToFileURL(path);
    const { code, metadata } = await processor.render(body, { frontmatter, fileURL });
    // A picture beside the text is for Astro to cut to size, and takes a whole build.
    if (metadata.localImagePaths.length > 0) throw new Error(`${path} has pictures beside it`);
    return { html: code, metadata };
  };
}

/** The entry that a file holds, as Astro would store it. Throws where the file is not as its schema has it. */
async function readEntry(
  path: string,
  place: EntryPlace,
  render: Render,
  digest: string,
): Promise<StoredEntry> {
  const { data, body } = cutFile(await readFile(path, 'utf8'), place);
  const entry = {
    id: place.slug,
    data: getFileSchema(place.collection, place.language).parse(data),
    filePath: relative(process.cwd(), path),
    digest,
  };
  if (place.language === undefined) return entry;
  return { ...entry, rendered: await render(body, data as object, path) };
}

/** The files of a content folder by their hashes, as `projects/zh/tea.md`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** The data of a file that has not changed since the store was made, for it not to be read again. */
export const findKnownData =
  (store: ContentStore, { before, after }: { before: ContentFiles; after: ContentFiles }) =>
  (file: string): unknown => {
    const place = classifyFile(file);
    if (place.kind !== 'entry' || before.get(file) !== after.get(file)) return undefined;
    return store.get(nameCollection(place))?.get(place.slug)?.data;
  };

/**
 * Brings a store to what lies in the content folder now: `before` are the files it was made from,
 * `after` those of today. Throws where a change is none of an entry's own, or no entry comes of it.
 */
export async function updateContentStore(
  store: ContentStore,
  contentDir: string,
  { before, after }: { before: ContentFiles; after: ContentFiles },
  settings: MarkdownSettings,
): Promise<void> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  let render: Render | undefined;
  for (const file of changed) {
    const place = classifyFile(file);
    if (place.kind !== 'entry') continue;
    const name = nameCollection(place);
    const hash = after.get(file);
    if (hash === undefined) {
      store.get(name)?.delete(place.slug);
      continue;
    }
    render ??= await createRender(settings);
    const entry = await readEntry(join(contentDir, file), place, render, hash);
    const entries = store.get(name) ?? new Map<string, StoredEntry>();
    entries.set(place.slug, entry);
    store.set(name, entries);
  }
}
