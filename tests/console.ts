type Level = 'error' | 'warn';

interface Call {
  readonly level: Level;
  readonly text: string;
}

const calls: Call[] = [];

/** Notes a call of console.error or console.warn, as the setup file's stand-ins do. */
export function recordConsole(level: Level, parts: readonly unknown[]): void {
  calls.push({ level, text: parts.map(String).join(' ') });
}

/**
 * Says that this test means the console to be written to, and takes the matching call away.
 * Call it after the code under test; throws when nothing written matches.
 */
export function expectConsole(level: Level, pattern: RegExp): void {
  const at = calls.findIndex((call) => call.level === level && pattern.test(call.text));
  if (at === -1) throw new Error(`Nothing like ${String(pattern)} was written by console.${level}`);
  calls.splice(at, 1);
}

/** The calls no test asked for, as one text, or undefined; forgets them. */
export function takeUnexpectedConsole(): string | undefined {
  const found = calls.splice(0).map(({ level, text }) => `console.${level}: ${text}`);
  return found.length === 0 ? undefined : found.join('\n');
}
