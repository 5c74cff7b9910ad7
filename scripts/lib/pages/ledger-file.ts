import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import type { Places } from './kept-values.ts';

/** A page as it was made: what it needed, and its bytes by their hash. */
export interface KeptPage {
  readonly needs: readonly string[];
  readonly body: string;
}

/** What a build wrote down: its pages, the queries they needed in turn, and every digest of then. */
export interface Ledger {
  readonly code: string;
  readonly digests: Readonly<Record<string, string>>;
  readonly queries: Readonly<Record<string, readonly string[]>>;
  /** The answers of queries that are kept: the file that has them, and where in it. */
  readonly valuesFile: string;
  readonly values: Places;
  readonly pages: Readonly<Record<string, KeptPage>>;
}

/** Its addresses, by themselves. */
interface KeptAddresses {
  readonly code: string;
  readonly addresses: string[];
}

const EMPTY: Ledger = { code: '', digests: {}, queries: {}, valuesFile: '', values: {}, pages: {} };
const LEDGER_FILE = 'ledger.json';
/** The addresses in it alone, for whoever asks for no more. */
const ADDRESSES_FILE = 'addresses.json';

/** What a build of this code wrote into a file, or what stands for nothing. */
function readKept<T extends { code: string }>(path: string, code: string, nothing: T): T {
  if (!existsSync(path)) return nothing;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as T;
    return kept.code === code ? kept : nothing;
  } catch {
    return nothing; // Cut short while it was written: making every page is all it costs.
  }
}

/** The addresses of the pages that the last build of this code wrote down. */
export const listKeptAddresses = (dir: string, code: string): string[] =>
  readKept<KeptAddresses>(join(dir, ADDRESSES_FILE), code, { code: '', addresses: [] }).addresses;

/** The ledger that the last build of this code wrote down, or an empty one. */
export const readLedger = (dir: string, code: string): Ledger =>
  readKept(join(dir, LEDGER_FILE), code, EMPTY);

/** Writes a build's ledger in place of the last one's. */
export async function writeLedger(dir: string, ledger: Ledger): Promise<void> {
  const { code, pages } = ledger;
  const addresses: KeptAddresses = { code, addresses: Object.keys(pages) };
  await writeWhole(join(dir, ADDRESSES_FILE), Buffer.from(JSON.stringify(addresses)));
  await writeWhole(join(dir, LEDGER_FILE), Buffer.from(JSON.stringify(ledger)));
}
