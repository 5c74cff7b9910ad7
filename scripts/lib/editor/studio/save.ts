import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readContent } from '../../content/read-content.ts';
import { sayFileError } from '../../content/yaml-words.ts';
import { writeTogether } from '../../write-together.ts';
import { readChanges, type Change } from './changes.ts';
import { printEntry } from './entry-text.ts';
import { judgeChanges, type PrintedChange } from './judge.ts';
import { nameBytes, type Listing, type StudioFile } from './listing.ts';
import { onDisk, type StudioFolders } from './places.ts';
import { Refusal } from './refusal.ts';
import { sayFindings } from './say-findings.ts';

/** What a save needs from outside. */
export interface SaveDeps {
  readonly folders: StudioFolders;
  readonly list: () => Promise<Listing>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** Told what was written, by its paths on this machine, with the form's own words for it. */
  readonly onSaved: (paths: readonly string[], message: string) => Promise<void>;
}

/** What a save has left: the names of the files' versions; a file that is gone has none. */
export interface Saved {
  readonly files: readonly (Pick<StudioFile, 'path' | 'sha'> | null)[];
  readonly head: string;
}

function print(change: Change, folders: StudioFolders): PrintedChange {
  const { place, operation, bytes } = change;
  if (place.kind !== 'content' || operation === 'delete') return change;
  const file = onDisk(folders, place);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  try {
    return { ...change, entry: printEntry(place.place, bytes.toString('utf8'), old) };
  } catch (error) {
    throw new Refusal(422, `${place.path}：${sayFileError(error)}`);
  }
}

const toFile = ({ place, bytes, entry }: PrintedChange, folders: StudioFolders) => ({
  path: onDisk(folders, place),
  text: entry?.text ?? bytes,
});

/**
 * Writes what a form sends, all of it or nothing: each file by the schema and the rules of the check,
 * with the bytes that our printer writes. Throws a Refusal that says in Chinese what to put right.
 */
export async function save(body: unknown, deps: SaveDeps): Promise<Saved> {
  const { folders, list, today, onSaved } = deps;
  const { message, changes } = readChanges(body, (await list()).files);
  const printed = changes.map((change) => print(change, folders));
  const { contentDir, publicDir } = folders;
  const { content: before } = await readContent(contentDir, { name: 'content', publicDir });
  const { content, findings } = judgeChanges(before, printed, today());
  const own = new Set(changes.map(({ place }) => place.path));
  if (findings.length > 0)
    throw new Refusal(422, `还不能保存：\n${sayFindings(findings, content, own)}`);
  const isGone = ({ operation }: Change) => operation === 'delete';
  writeTogether(
    contentDir,
    printed.filter((change) => !isGone(change)).map((change) => toFile(change, folders)),
  );
  for (const { place } of changes.filter(isGone)) rmSync(onDisk(folders, place), { force: true });
  await onSaved(
    changes.map(({ place }) => onDisk(folders, place)),
    message,
  );
  const files = printed.map((change) =>
    isGone(change)
      ? null
      : { path: change.place.path, sha: nameBytes(Buffer.from(toFile(change, folders).text)) },
  );
  return { files, head: (await list()).head };
}
