// Plain JavaScript: it runs before the project's own Node.js is installed.

/** A task is worth a sign of life after this long, and then this often where lines stay. */
const FIRST_MS = 2_000;
const AGAIN_MS = 15_000;

/**
 * Shows that a task goes on: on a terminal one line that counts the seconds, elsewhere (a log) a
 * line after two seconds and every fifteen from then on. Call the answer when the task has ended.
 *
 * @param {string | (() => string)} label What is being done, or how to find out at any moment.
 * @param {{ stream?: { isTTY?: boolean, write: (text: string) => unknown }, now?: () => number }} [edges]
 * @returns {(ending: string) => void} Replaces the line with the ending.
 */
export function startProgress(label, { stream = process.stdout, now = Date.now } = {}) {
  const terminal = stream.isTTY === true;
  const start = now();
  let next = FIRST_MS;
  const timer = globalThis.setInterval(() => {
    const passed = now() - start;
    if (!terminal && passed < next) return;
    next = passed + AGAIN_MS;
    const doing = typeof label === 'function' ? label() : label;
    const line = `${doing} … ${Math.round(passed / 1000)} s`;
    stream.write(terminal ? `\r\x1b[K${line}` : `${line}\n`);
  }, 500);
  return (ending) => {
    globalThis.clearInterval(timer);
    stream.write(terminal ? `\r\x1b[K${ending}\n` : `${ending}\n`);
  };
}

/**
 * A duration as a person reads it.
 *
 * @param {number} ms Milliseconds.
 * @returns {string} Such as "0.4 s" or "2 min 5 s".
 */
export function formatDuration(ms) {
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
