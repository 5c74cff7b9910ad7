import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from '../command-error.ts';

/** No number, as a full disk leaves it, is no process; to the system 0 and less are groups of them. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another name.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Does work that two processes must not do at once; a lock left by a process that is gone is taken
 * over. Throws a CommandError while another one works.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  if (!create(path)) {
    const pid = Number(readFileSync(path, 'utf8'));
    if (isRunning(pid))
      throw new CommandError(
        `另一个发布正在进行（进程 ${pid}），请等它结束后再试。那个进程不是发布的，请删去 ${path}`,
      );
    rmSync(path, { force: true });
    if (!create(path)) throw new CommandError('另一个发布刚刚开始，请等它结束后再试');
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
