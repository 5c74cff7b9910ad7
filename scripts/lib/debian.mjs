// Plain JavaScript: it runs before the project's own Node.js is installed.
import { runCommand } from './commands.mjs';
import { formatDuration, startProgress } from './progress.mjs';

/** @returns {Promise<boolean>} Whether this is a Debian, or its like, and this user may install. */
export async function canInstallPackages() {
  return process.getuid?.() === 0 && (await runCommand('apt-get', ['--version'])).code === 0;
}

/**
 * Runs commands one after another with a sign of life, and stops at the first that fails, with what
 * it printed.
 *
 * @param {string} label
 * @param {readonly [string, readonly string[]][]} commands
 */
export async function installByCommands(label, commands) {
  const start = Date.now();
  console.log(`${label} …`);
  const stop = startProgress(`  ${label}`);
  for (const [command, args] of commands) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await runCommand(command, args, { env });
    if (code !== 0) {
      stop(`  ${command} ${args.join(' ')} failed:\n${output.trim()}`);
      return;
    }
  }
  stop(`  done in ${formatDuration(Date.now() - start)}`);
}

/**
 * Installs Debian packages; whether they are there afterwards is for the caller to look.
 *
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  await installByCommands(`Installing ${packages.join(', ')} (apt-get)`, [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', ...packages]],
  ]);
}
