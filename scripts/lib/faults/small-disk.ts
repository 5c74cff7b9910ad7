import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../commands.mjs';

/** A disk with little room, which can be filled and emptied. */
export interface SmallDisk {
  /** Where a database may lie. */
  readonly path: string;
  /** What it is, for the reader of the table. */
  readonly kind: string;
  /** Leaves so many bytes to the server with this process id, and gives the room back. */
  readonly fill: (leave: number, pid: number) => Promise<void>;
  readonly clear: (pid: number) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const SIZE = 24 * 1024 * 1024;

async function isDone(command: string, args: readonly string[]): Promise<boolean> {
  return (await runCommand(command, args)).code === 0;
}

/** Writes until there is no room for a byte more, then gives back what is to be left. */
function fillUp(file: string, leave: number): void {
  const block = Buffer.alloc(64 * 1024);
  const handle = openSync(file, 'w');
  let written = 0;
  for (let size = block.length; size > 0;) {
    try {
      written += writeSync(handle, block, 0, size);
    } catch {
      size = Math.floor(size / 2);
    }
  }
  closeSync(handle);
  truncateSync(file, Math.max(0, written - leave));
}

/** An ext4 file system in a file, or one in memory: each needs the right to mount. */
async function mountSmall(folder: string): Promise<SmallDisk | undefined> {
  const [path, image] = [join(folder, 'disk'), join(folder, 'disk.img')];
  mkdirSync(path);
  const isExt4 =
    (await isDone('truncate', ['-s', String(SIZE), image])) &&
    (await isDone('mkfs.ext4', ['-q', '-m', '0', image])) &&
    (await isDone('mount', ['-o', 'loop', image, path]));
  const inMemory = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path];
  if (!isExt4 && !(await isDone('mount', inMemory))) return undefined;
  const filler = join(path, 'filler');
  return {
    path,
    kind: isExt4 ? 'an ext4 disk of 24 MB in a file' : 'a disk of 24 MB in memory',
    fill: (leave) => Promise.resolve(fillUp(filler, leave)),
    clear: () => Promise.resolve(rmSync(filler, { force: true })),
    remove: async () => {
      await runCommand('umount', [path]);
    },
  };
}

/** Where nothing may be mounted: the kernel refuses the server every byte past the limit (EFBIG). */
function limitFiles(folder: string): SmallDisk {
  const limit = async (bytes: string, pid: number): Promise<void> => {
    const { code, output } = await runCommand('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`]);
    if (code !== 0)
      throw new Error(`The disk can be filled neither by mount nor prlimit: ${output}`);
  };
  return {
    path: folder,
    kind: 'a limit on the size of files (RLIMIT_FSIZE)',
    fill: (leave, pid) => limit(String(leave), pid),
    clear: (pid) => limit('unlimited', pid),
    remove: () => Promise.resolve(),
  };
}

/** The most real small disk that this machine and user allow; `mounts` false tries the last resort. */
export async function makeSmallDisk(folder: string, mounts = true): Promise<SmallDisk> {
  return (mounts ? await mountSmall(folder) : undefined) ?? limitFiles(folder);
}
