// Plain JavaScript: `astro.config.mjs` loads it.
import { join } from 'node:path';
import { BODY_SIZE_LIMIT } from '../../../astro.settings.mjs';

/**
 * Where the function may run. The node adapter is the project's own; a host's adapter is installed in
 * that host's build command alone, for it brings much that nobody else needs.
 */
/** @type {Record<'node' | 'netlify' | 'vercel', { package: string, options: object, pages: (folders: { root: string, outDir: string }) => string }>} */
export const HOSTS = {
  node: {
    package: '@astrojs/node',
    options: { mode: 'middleware', bodySizeLimit: BODY_SIZE_LIMIT },
    pages: ({ outDir }) => join(outDir, 'client'),
  },
  netlify: {
    package: '@astrojs/netlify',
    options: { imageCDN: false },
    pages: ({ outDir }) => outDir,
  },
  vercel: {
    package: '@astrojs/vercel',
    options: {},
    pages: ({ root }) => join(root, '.vercel/output/static'),
  },
};

/** @typedef {keyof typeof HOSTS} Host */

/**
 * The host that DEPLOY_TARGET names; node unless one is named.
 *
 * @param {string | undefined} target
 * @returns {Host}
 * @throws {Error} With the names there are.
 */
export function readHost(target) {
  const name = target || 'node';
  if (Object.hasOwn(HOSTS, name)) return /** @type {Host} */ (name);
  const names = Object.keys(HOSTS).join(', ');
  throw new Error(`DEPLOY_TARGET "${name}" is no host that is known. Write one of: ${names}.`);
}

/**
 * The folder in which a host's adapter leaves the pages, and to which search index and sheets belong.
 *
 * @param {string | undefined} target What DEPLOY_TARGET says.
 * @param {{ root: string, outDir: string }} folders
 * @returns {string}
 */
export function getPagesFolder(target, folders) {
  return HOSTS[readHost(target)].pages(folders);
}

/**
 * The adapter of a host.
 *
 * @param {string | undefined} target What DEPLOY_TARGET says.
 * @param {(name: string) => Promise<{ default: (options: object) => import('astro').AstroIntegration }>} [load]
 * @returns {Promise<import('astro').AstroIntegration>}
 * @throws {Error} With the remedy, where the adapter is not installed.
 */
export async function loadAdapter(target, load = (name) => import(name)) {
  const host = readHost(target);
  const { package: name, options } = HOSTS[host];
  try {
    return (await load(name)).default(options);
  } catch (cause) {
    if (cause?.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Error(
      `DEPLOY_TARGET=${host} needs ${name}, which is not installed. Install it first in the host's build command: npm install --no-save ${name}`,
      { cause },
    );
  }
}
