// Plain JavaScript: it runs before the project's own Node.js is installed.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 };

/** @param {'SIGINT' | 'SIGTERM'} signal */
function stopAll(signal) {
  for (const child of running) child.kill('SIGTERM');
  process.exit(EXIT_CODES[signal]);
}

/** @param {import('node:child_process').ChildProcess} child */
function watch(child) {
  if (running.size === 0) process.on('SIGINT', stopAll).on('SIGTERM', stopAll);
  running.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function unwatch(child) {
  running.delete(child);
  if (running.size === 0) process.off('SIGINT', stopAll).off('SIGTERM', stopAll);
}

/**
 * Runs a program to its end and stops it when this process is told to stop.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, onOutput?: (text: string) => void, signal?: AbortSignal }} [options]
 *   With `show` the program writes to this terminal itself and `output` stays empty; `onOutput` is given
 *   what it prints as it comes; `signal` ends it.
 * @returns {Promise<{ code: number, output: string }>} What it printed, and its exit code: 127 when
 *   there is no such program, 128 when a signal ended it.
 */
export function runCommand(command, args, { cwd, env, show = false, onOutput, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      ...(signal ? { signal } : {}),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    watch(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.on('error', (error) => {
      unwatch(child);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      unwatch(child);
      resolve({ code: code ?? 128, output });
    });
  });
}

/**
 * An environment whose PATH begins with the project's own tools, so that a child's `node` is the
 * project's.
 *
 * @param {string} root The project's folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withOwnTools(root, env) {
  const own = join(root, 'node_modules', '.bin');
  return { ...env, PATH: [own, ...pathParts(env).filter((part) => part !== own)].join(delimiter) };
}

/**
 * An environment without any node_modules/.bin, so that npm runs on the machine's Node.js and can
 * replace the project's.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutOwnTools(env) {
  const isOwn = (part) => /node_modules[\\/]\.bin[\\/]?$/.test(part);
  const parts = pathParts(env).filter((part) => !isOwn(part));
  return { ...env, PATH: parts.join(delimiter) };
}

/** @param {NodeJS.ProcessEnv} env */
function pathParts(env) {
  return (env['PATH'] ?? '').split(delimiter).filter((part) => part !== '');
}
