// Plain JavaScript: `astro.config.mjs` loads it.
import { BODY_SIZE_LIMIT } from '../../../astro.settings.mjs';

/**
 * Where the function may run. The node adapter is the project's own; a host's adapter is installed in
 * that host's build command alone, for it brings much that nobody else needs.
 */
export const HOSTS = {
  node: { package: '@astrojs/node', options: { mode: 'middleware', bodySizeLimit: BODY_SIZE_LIMIT } },
  netlify: { package: '@astrojs/netlify', options: { imageCDN: false } },
  vercel: { package: '@astrojs/vercel', options: {} },
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
