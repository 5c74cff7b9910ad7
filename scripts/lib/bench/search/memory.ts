import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 500;

/**
 * Watches the memory of this process and of those it starts (Pagefind's indexer is one); `stop`
 * gives the highest sum seen, in MB. Elsewhere than on Linux only this process is counted.
 */
export function watchMemory(): { stop: () => number } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, sumMemory());
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      look();
      return Math.max(peak, process.resourceUsage().maxRSS / 1024);
    },
  };
}

function sumMemory(): number {
  try {
    return [process.pid, ...listChildren(process.pid)].reduce((sum, id) => sum + readMb(id), 0);
  } catch {
    return process.memoryUsage().rss / 1e6;
  }
}

function listChildren(id: number): number[] {
  return readdirSync(`/proc/${id}/task`).flatMap((task) =>
    readFileSync(`/proc/${id}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

/** A process may end while it is looked at. */
function readMb(id: number): number {
  try {
    const [, kilobytes = '0'] =
      /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
