// Plain JavaScript: it runs before the project's own Node.js is installed.
import { existsSync } from 'node:fs';
import { runCommand } from './commands.mjs';
import { canInstallPackages, installByCommands, installPackages } from './debian.mjs';

/**
 * Debian's, the best first: the shell has no windows to draw, and runs the same tests in half the
 * time that Chromium itself takes without a screen.
 */
const DEBIAN_CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const SHELL_PACKAGE = 'chromium-headless-shell';
const REMEDY =
  'Install Chromium (Debian and Ubuntu: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to a Chromium or Chrome that is there.';

/**
 * The system's Chromium for browser tests: the one that CHROMIUM_PATH names, else Debian's.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined} Its path; undefined leaves the choice to Playwright's own.
 * @throws {Error} When CHROMIUM_PATH names nothing.
 */
export function findChromium(env, exists = existsSync) {
  const named = env['CHROMIUM_PATH'];
  if (named === undefined || named === '') {
    return DEBIAN_CHROMIUMS.find((path) => exists(path));
  }
  if (exists(named)) return named;
  throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file. ${REMEDY}`);
}

/**
 * What has to be installed before a browser can show a Chinese page.
 *
 * @param {{ hasShell: boolean, hasChromium: boolean, hasFontList: boolean, hasChineseFont: boolean, canApt: boolean }} state
 *   The shell counts as a Chromium too.
 * @returns {{ packages: string[], playwright: boolean }} Debian packages, and whether Playwright has
 *   to bring its own Chromium.
 */
export function planBrowser({ hasShell, hasChromium, hasFontList, hasChineseFont, canApt }) {
  const wanted = [
    { name: SHELL_PACKAGE, missing: !hasShell },
    { name: 'chromium', missing: !hasChromium },
    { name: 'fontconfig', missing: !hasFontList },
    { name: 'fonts-noto-cjk', missing: !hasChineseFont },
  ];
  return {
    packages: canApt ? wanted.filter(({ missing }) => missing).map(({ name }) => name) : [],
    playwright: !hasChromium && !canApt,
  };
}

async function hasPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

async function hasChromium() {
  return findChromium(process.env) !== undefined || (await hasPlaywrightChromium());
}

async function readState() {
  const fonts = await runCommand('fc-list', [':lang=zh']);
  const named = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  return {
    hasShell: named || existsSync(DEBIAN_CHROMIUMS[0] ?? ''),
    hasChromium: await hasChromium(),
    hasFontList: fonts.code === 0,
    hasChineseFont: fonts.code === 0 && fonts.output.trim() !== '',
    canApt: await canInstallPackages(),
  };
}

/**
 * Makes sure that a Chromium and a Chinese font are there for the browser tests.
 *
 * @returns {Promise<void>}
 * @throws {Error} With the remedy, when no Chromium can be had.
 */
export async function ensureBrowser() {
  const { packages, playwright } = planBrowser(await readState());
  // The shell apart: an old Debian has none, and tests with the Chromium that it has.
  const [shell, others] = [true, false].map((isShell) =>
    packages.filter((name) => (name === SHELL_PACKAGE) === isShell),
  );
  for (const names of [others, shell]) if (names?.length) await installPackages(names);
  if (playwright) {
    await installByCommands('Fetching a Chromium for the browser tests (playwright)', [
      ['npx', ['playwright', 'install', 'chromium']],
    ]);
  }
  if (!(await hasChromium())) {
    throw new Error(`There is no Chromium for the browser tests. ${REMEDY}`);
  }
}
