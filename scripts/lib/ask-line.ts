import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/** What somebody answers on this terminal, or undefined where nobody does: no terminal, or Ctrl-C or Ctrl-D. */
export async function askLine(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = once(terminal, 'close').then(() => undefined);
  try {
    return await Promise.race([terminal.question(question).catch(() => undefined), closed]);
  } finally {
    terminal.close();
  }
}
