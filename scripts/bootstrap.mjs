// Runs before the project's commands, on whatever Node.js the machine has, with nothing installed:
// plain JavaScript, no packages. It installs what is missing and is silent otherwise.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './lib/browser.mjs';
import { ensurePackages, findNodeProblem } from './lib/install.mjs';
import { ensurePostgres } from './lib/postgres.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const problem = findNodeProblem(process.version);
  if (problem !== undefined) throw new Error(problem);
  await ensurePackages(root);
  if (process.argv.includes('--tests')) {
    await ensureBrowser();
    await ensurePostgres();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
