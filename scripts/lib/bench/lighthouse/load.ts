import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError } from '../../command-error.ts';
import { runCommand } from '../../commands.mjs';

/**
 * The release that is asked for, Apache-2.0. It brings 114 packages and 176 MB, which nothing but this
 * bench would use: it is installed into the cache when the bench is first run.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** What is read of one audit's result. */
interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly numericValue?: number;
}

/** What is read of Lighthouse's result of a page. */
export interface Result {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}

/** Lighthouse itself: looks at an address with a browser that listens at a port. */
export type Lighthouse = (
  address: string,
  flags: { readonly port: number } & Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Result } | undefined>;

/** Lighthouse out of a folder, into which it is installed where it is not there yet. */
export async function loadLighthouse(dir: string): Promise<Lighthouse> {
  const entry = join(dir, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(entry)) {
    console.error(`Installing ${LIGHTHOUSE} into ${dir} …`);
    mkdirSync(dir, { recursive: true });
    const args = ['install', '--prefix', dir, '--no-audit', '--no-fund', LIGHTHOUSE];
    const { code, output } = await runCommand('npm', args, { env: process.env });
    if (code !== 0) throw new CommandError(`${LIGHTHOUSE} could not be installed:\n${output}`);
  }
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default;
}
