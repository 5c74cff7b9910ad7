import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { CardRecord, ShareRecords, SquareRecord } from '#src/domain/share/card.ts';
import { ROOT } from '../folders.ts';
import { formatBytes } from '../island-bytes.ts';
import { layFile } from '../lay-files.ts';
import { nameFonts, refuseMissingCharacters } from '../typst/faces.ts';
import { writeWhole } from '../write-whole.ts';
import type { Painter } from './painter.ts';

/** What was done. */
export interface CardReport {
  readonly files: number;
  readonly drawnAnew: number;
  readonly bytes: number;
  readonly largest: number;
}

type Picture = CardRecord | SquareRecord;
const isCard = (picture: Picture): picture is CardRecord => 'title' in picture;

const SOURCES = [
  'scripts/lib/cards/{layout,painter,png-text}.ts',
  'src/pictures/**/*.ts',
  'public/favicon.svg',
];

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Everything but a record that the bytes of its picture depend on. */
function describeTools(): string {
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('@takumi-rs/core')), '../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const sources = globSync(SOURCES, { cwd: ROOT }).toSorted();
  const texts = sources.map((name) => readFileSync(join(ROOT, name), 'utf8'));
  return digest([version, nameFonts(), ...texts].join('\n'));
}

/** The renderer works on threads of its own: as many pictures at once as there are processors. */
async function paintAll(
  pictures: readonly Picture[],
  keep: (picture: Picture, png: Buffer) => Promise<void>,
): Promise<void> {
  if (pictures.length === 0) return;
  refuseMissingCharacters(
    pictures.filter(isCard),
    ({ path }, missing) => `${path}: ${missing.join(' ')}`,
  );
  // Read only where there is something to draw: renderer and fonts are most of what a build waits for.
  const { createPainter } = await import('./painter.ts');
  const painter: Painter = await createPainter();
  // The readings of one page after another, so that its cover is drawn once.
  const waiting = pictures.toSorted((a, b) => a.cover.seed.localeCompare(b.cover.seed));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await keep(next, await (isCard(next) ? painter.card(next) : painter.square(next)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/**
 * Puts the picture of every record into the built site: from the cache where record, layout, fonts
 * and renderer are as they were, else drawn anew. What no record asks for leaves the cache.
 */
export async function makeCards(
  { cards, squares }: ShareRecords,
  { clientDir, cacheDir }: { clientDir: string; cacheDir: string },
): Promise<CardReport> {
  const tools = describeTools();
  const hash = (picture: Picture) => digest(tools + JSON.stringify(picture)).slice(0, 32);
  const files = new Map<Picture, string>(
    [...squares, ...cards].map((picture) => [picture, join(cacheDir, `${hash(picture)}.png`)]),
  );
  mkdirSync(cacheDir, { recursive: true });
  const before = new Set(readdirSync(cacheDir).map((name) => join(cacheDir, name)));
  const wanted = [...files].filter(([, file]) => !before.has(file)).map(([picture]) => picture);
  await paintAll(wanted, (picture, png) => writeWhole(files.get(picture)!, png));
  const sizes = [...files].map((each) => place(each, clientDir));
  const used = new Set(files.values());
  for (const file of before) if (!used.has(file)) rmSync(file);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { files: files.size, drawnAnew: wanted.length, bytes, largest: Math.max(...sizes) };
}

/** Lays a picture into the site, a second name of the cache's file; its bytes. */
function place([{ path }, file]: [Picture, string], clientDir: string): number {
  const target = join(clientDir, path);
  mkdirSync(dirname(target), { recursive: true });
  layFile(file, target);
  return statSync(target).size;
}

/** One line for people on what was done. */
export const formatCardReport = ({ files, drawnAnew, bytes, largest }: CardReport): string =>
  `${files} files, ${drawnAnew} drawn anew; ${formatBytes(bytes)} in all, the largest ${formatBytes(largest)}`;
