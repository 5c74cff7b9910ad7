// Plain JavaScript: it runs before the project's own Node.js is installed.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, withoutOwnTools } from './commands.mjs';
import { formatDuration, startProgress } from './progress.mjs';

/** The oldest Node.js that can start the project, and the one that can run it by itself. */
const OLDEST_NODE = 20;
const OWN_NODE = 24;

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Why the packages have to be installed.
 *
 * @param {{ wanted: Lock, installed: Lock | undefined, hasOwnNode: boolean, nodeMajor: number }} state
 *   `wanted` is package-lock.json, `installed` npm's own record of what lies in node_modules.
 * @returns {string | undefined} A reason for people, or undefined when all is there.
 */
export function findReasonToInstall({ wanted, installed, hasOwnNode, nodeMajor }) {
  if (installed === undefined) return 'The packages are not installed yet';
  const missing = Object.entries(wanted.packages ?? {}).find(
    ([path, { version, optional }]) =>
      path !== '' && optional !== true && installed.packages?.[path]?.version !== version,
  );
  if (missing !== undefined) {
    return `package-lock.json names ${missing[0].replace(/^.*node_modules\//, '')} ${missing[1].version ?? ''}, which is not installed`;
  }
  if (!hasOwnNode && nodeMajor < OWN_NODE) return `The project's own Node.js is missing`;
  return undefined;
}

/**
 * What is wrong with the machine's Node.js.
 *
 * @param {string} version Such as "v18.20.4".
 * @returns {string | undefined} What to do, or undefined when it will do.
 */
export function findNodeProblem(version) {
  if (getMajor(version) >= OLDEST_NODE) return undefined;
  return [
    `这台电脑的 Node.js 是 ${version}，要 ${OLDEST_NODE} 或更新的。请从 https://nodejs.org 安装，再试一次。`,
    `This machine has Node.js ${version}; the project needs ${OLDEST_NODE} or newer. Install it from https://nodejs.org and try again.`,
  ].join('\n');
}

/** @param {string} version */
function getMajor(version) {
  return Number.parseInt(version.replace('v', ''), 10);
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @param {string} root */
function readState(root) {
  return {
    wanted: readLock(join(root, 'package-lock.json')) ?? {},
    installed: readLock(join(root, 'node_modules/.package-lock.json')),
    hasOwnNode: existsSync(join(root, 'node_modules/.bin/node')),
    nodeMajor: getMajor(process.version),
  };
}

/**
 * Runs npm to its end, with a sign of life.
 *
 * @param {string} root
 * @param {readonly string[]} command
 */
async function runNpm(root, command) {
  const start = Date.now();
  const name = `npm ${command.join(' ')}`;
  const stop = startProgress(`  ${name}`);
  const args = [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = withoutOwnTools(process.env);
  const run = await runCommand('npm', args, { cwd: root, env });
  const ending = run.code === 0 ? 'done in' : 'failed after';
  stop(`  ${name}: ${ending} ${formatDuration(Date.now() - start)}`);
  return run;
}

/**
 * Whether npm ci refused the lock file itself. It does so when the registry that made it lacks a
 * package for some other system, which only `npm install` forgives.
 *
 * @param {{ code: number, output: string }} run
 */
export function isLockRefused({ code, output }) {
  return code !== 0 && output.includes('EUSAGE');
}

/**
 * Puts what is installed aside, for npm ci deletes it before it knows whether the new can be had: a server
 * could not start again.
 *
 * @param {string} root
 * @returns {(isWhole: boolean) => void} Ends it: with the new packages, or with the old ones back in place.
 */
function keepInstalled(root) {
  const [installed, kept] = [join(root, 'node_modules'), join(root, '.cache/installed')];
  // What a run that was cut short has put aside is whole; what it left behind is not.
  if (!existsSync(kept) && existsSync(installed)) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    renameSync(installed, kept);
  }
  return (isWhole) => {
    if (!isWhole && existsSync(kept)) {
      rmSync(installed, { recursive: true, force: true });
      renameSync(kept, installed);
    }
    rmSync(kept, { recursive: true, force: true });
  };
}

/**
 * Installs the packages of package-lock.json where they are missing or differ from it.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<void>}
 * @throws {Error} With the remedy, when npm cannot install them.
 */
export async function ensurePackages(root) {
  const reason = findReasonToInstall(readState(root));
  if (reason === undefined) return;
  console.log(
    `正在安装程序要用的包，要一两分钟……\n${reason}: installing; this takes a minute or two …`,
  );
  const end = keepInstalled(root);
  let run = await runNpm(root, ['ci']);
  if (isLockRefused(run)) run = await runNpm(root, ['install', '--no-save']);
  end(run.code === 0);
  if (run.code !== 0) {
    throw new Error(
      [
        `${run.output.trim()}\n`,
        '程序要用的包没有装上，原来装着的还在。原因在上面几行，多半是连不上 npm 的仓库（npm config get registry、npm ping），或者磁盘满了。办好以后再运行一次。',
        'The packages could not be installed; those that were there are. See the lines above; most often the npm registry cannot be reached (npm config get registry, npm ping) or the disk is full. Then run the command again.',
      ].join('\n'),
    );
  }
  const left = findReasonToInstall(readState(root));
  if (left !== undefined) {
    throw new Error(
      `npm 装完以后还缺东西。若 npm 设成了不运行安装脚本（npm config get ignore-scripts），请运行：npm rebuild node --ignore-scripts=false\n${left}, even after npm has installed. If npm is told not to run install scripts (npm config get ignore-scripts), run: npm rebuild node --ignore-scripts=false`,
    );
  }
}
