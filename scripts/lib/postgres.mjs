// Plain JavaScript: it runs before the project's own Node.js is installed.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstallPackages, installPackages } from './debian.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const REMEDY = 'Install PostgreSQL (Debian and Ubuntu: apt-get install postgresql).';

/**
 * Where `initdb` and `postgres` lie: the newest version of Debian's packages.
 *
 * @param {string} [folder]
 * @returns {string | undefined}
 */
export function findPostgres(folder = DEBIAN_FOLDER) {
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  const found = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(folder, version, 'bin'))
    .find((programs) => existsSync(join(programs, 'initdb')));
  return found;
}

/**
 * Makes sure that a PostgreSQL server is there for the tests of the enquiry store.
 *
 * @returns {Promise<void>}
 * @throws {Error} With the remedy, when none can be had.
 */
export async function ensurePostgres() {
  if (findPostgres() === undefined && (await canInstallPackages())) {
    await installPackages(['postgresql']);
  }
  if (findPostgres() === undefined) {
    throw new Error(`There is no PostgreSQL for the tests of the enquiry store. ${REMEDY}`);
  }
}
