import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layFiles, listBelow } from '../lay-files.ts';
import type { ContentFiles, MarkdownSettings } from './content-store.ts';
import { SITE_MAP_FILE } from './site-map.ts';

/** A style sheet of a route, as Astro's build has it. */
interface Style {
  readonly sheet: object;
}

/** What Astro's build knows when it begins to make pages. */
export interface BundleSettings {
  /** The styles of each route, by Astro's key of it. */
  readonly styles: readonly (readonly [route: string, styles: readonly Style[]])[];
  readonly markdown: MarkdownSettings;
}

/** What was bundled, for the pages of later builds to be made by. */
export interface Bundle extends BundleSettings {
  /** The folder: `prerender` makes pages, `client` and `server` are what every build has. */
  readonly dir: string;
  /** A hash of all that it was bundled from. */
  readonly code: string;
  /** The content that lies in it, by hashes. */
  readonly content: ContentFiles;
}

const SETTINGS_FILE = 'settings.json';
const BUNDLE_FILE = 'bundle.json';
const bundleDir = (dir: string): string => join(dir, 'bundle');
const freshDir = (dir: string): string => join(dir, 'bundle.new');

/** Keeps the part that makes pages, which Astro throws away when it has made them. */
export async function keepPrerenderer(
  dir: string,
  prerenderDir: string,
  settings: BundleSettings,
): Promise<void> {
  const fresh = freshDir(dir);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await cp(prerenderDir, join(fresh, 'prerender'), { recursive: true });
  await writeFile(join(fresh, SETTINGS_FILE), JSON.stringify(settings));
}

/**
 * Keeps the rest of what Astro has built, but for pages, what lies in `public`, and the site map; from
 * then on the bundle is there for other builds. `pages` are the files of the pages.
 */
export async function keepBundle(
  dir: string,
  built: { outDir: string; publicDir: string; pages: ReadonlySet<string> },
  { code, content }: Pick<Bundle, 'code' | 'content'>,
): Promise<void> {
  const fresh = freshDir(dir);
  const { outDir, publicDir, pages } = built;
  const client = (await listBelow(join(outDir, 'client'))).filter(
    (name) =>
      !pages.has(`/${name}`) && !existsSync(join(publicDir, name)) && !SITE_MAP_FILE.test(name),
  );
  layFiles(join(outDir, 'client'), join(fresh, 'client'), client);
  const server = await listBelow(join(outDir, 'server'));
  layFiles(join(outDir, 'server'), join(fresh, 'server'), server);
  await writeFile(join(fresh, BUNDLE_FILE), JSON.stringify({ code, content: [...content] }));
  await rm(bundleDir(dir), { recursive: true, force: true });
  await rename(fresh, bundleDir(dir));
}

/** The bundle of this code; undefined where there is none, or it is of other code. */
export async function findBundle(dir: string, code: string): Promise<Bundle | undefined> {
  const path = bundleDir(dir);
  if (!existsSync(join(path, BUNDLE_FILE))) return undefined;
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(path, name), 'utf8'));
  const kept = (await read(BUNDLE_FILE)) as { code: string; content: [string, string][] };
  if (kept.code !== code) return undefined;
  const settings = (await read(SETTINGS_FILE)) as BundleSettings;
  return { ...settings, dir: path, code, content: new Map(kept.content) };
}
