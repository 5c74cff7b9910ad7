import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provenance } from '#src/queries/provenance.ts';
import { createValues, openValues, type KeptValues } from './kept-values.ts';
import { readLedger, writeLedger, type KeptPage, type Ledger } from './ledger-file.ts';

const BODIES = 'bodies';
/** Each build writes a file of its own, so that a ledger and its values are of one build. */
const VALUES_FILE = /^values-.*\.json$/;
const nameValuesFile = () => `values-${randomUUID()}.json`;

/** A finished page: the file in which its bytes are kept, and whether they are of an earlier build. */
export interface MadePage {
  readonly path: string;
  readonly isKept: boolean;
}

/** The pages of earlier builds, of which a build takes what nothing has changed of. */
export interface PageLedger {
  /** The page at an address: the one that is kept where all it needed is as it was, else a new one. */
  readonly page: (address: string, make: () => Promise<Buffer>) => Promise<MadePage>;
  /** Writes down the pages of this build in place of those of the last one. */
  readonly close: () => Promise<void>;
}

/** Whether a name of an earlier build still stands for the same; nothing is made where its sources are. */
function createComparison(old: Ledger, { digestOf }: Provenance) {
  const found = new Map<string, Promise<boolean>>();
  async function compare(name: string): Promise<boolean> {
    const needs = old.queries[name];
    if (needs && (await allSame(needs))) return true;
    try {
      return (await digestOf(name)) === old.digests[name];
    } catch {
      return false; // What it was made of is gone, so is what was made of it.
    }
  }
  function isSame(name: string): Promise<boolean> {
    const known = found.get(name) ?? compare(name);
    found.set(name, known);
    return known;
  }
  async function allSame(names: readonly string[]): Promise<boolean> {
    for (const name of names) if (!(await isSame(name))) return false;
    return true;
  }
  return { isSame, allSame };
}

type Pages = ReadonlyMap<string, KeptPage>;

/** What a build knows of itself and of the one before it. */
interface Known {
  readonly old: Ledger;
  readonly values: KeptValues;
  readonly provenance: Provenance;
  readonly isSame: (name: string) => Promise<boolean>;
}

/** The JSON of an answer that is to be kept: of this build, else as an earlier one wrote it. */
async function findValue(name: string, { provenance, values }: Known): Promise<Buffer | undefined> {
  const value = await provenance.keptOf(name);
  return value === undefined ? values.find(name) : Buffer.from(JSON.stringify(value));
}

/** Everything that pages needed, directly or not, as it is now; answers that are kept go to `onValue`. */
async function listNeeds(
  pages: Pages,
  known: Known,
  onValue: (name: string, json: Buffer) => void,
): Promise<Pick<Ledger, 'digests' | 'queries'>> {
  const { old, provenance, isSame } = known;
  const digests: Record<string, string> = {};
  const queries: Record<string, readonly string[]> = {};
  const open = [...pages.values()].flatMap(({ needs }) => needs);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in digests) continue;
    const needs = provenance.needsOf(name) ?? old.queries[name];
    const before = old.digests[name];
    const same = before !== undefined && (await isSame(name));
    digests[name] = same ? before : await provenance.digestOf(name);
    if (needs === undefined) continue;
    queries[name] = needs;
    const value = await findValue(name, known);
    if (value) onValue(name, value);
    open.push(...needs);
  }
  return { digests, queries };
}

/** Takes away what no page of this build has. */
function sweep(dir: string, pages: Pages, valuesFile: string): void {
  const used = new Set([...pages.values()].map(({ body }) => body));
  for (const name of readdirSync(join(dir, BODIES)))
    if (!used.has(name)) rmSync(join(dir, BODIES, name), { force: true });
  for (const name of readdirSync(dir))
    if (VALUES_FILE.test(name) && name !== valuesFile) rmSync(join(dir, name), { force: true });
}

/**
 * Opens the pages kept in a folder for the code that `code` is a hash of; of other code nothing is
 * taken. `provenance` is the account of the build that asks.
 */
export function openPageLedger(dir: string, code: string, provenance: Provenance): PageLedger {
  const old = readLedger(dir, code);
  const bodiesDir = join(dir, BODIES);
  mkdirSync(bodiesDir, { recursive: true });
  const { isSame, allSame } = createComparison(old, provenance);
  const values = openValues(join(dir, old.valuesFile || 'none'), old.values);
  provenance.recallBy(async (name) => {
    const needs = old.queries[name];
    const json = values.find(name);
    if (!json || !needs || !(await allSame(needs))) return undefined;
    return { value: JSON.parse(json.toString()) as unknown, needs };
  });
  const pages = new Map<string, KeptPage>();
  /** To ask for each whether it is there takes longer than to list them once. */
  const bodies = new Set(readdirSync(bodiesDir));

  async function findKept(address: string): Promise<MadePage | undefined> {
    const kept = old.pages[address];
    if (!kept) return undefined;
    if (!(await allSame(kept.needs))) return undefined;
    const path = join(bodiesDir, kept.body);
    // Taken away by hand, or by another build of the same content.
    if (!existsSync(path)) return undefined;
    pages.set(address, kept);
    return { path, isKept: true };
  }

  async function makePage(address: string, make: () => Promise<Buffer>): Promise<MadePage> {
    const { value: bytes, needs } = await provenance.trace(make);
    const body = createHash('sha256').update(bytes).digest('hex');
    const path = join(bodiesDir, body);
    // What a build that was stopped left half written has another size.
    const isThere =
      bodies.has(body) && statSync(path, { throwIfNoEntry: false })?.size === bytes.length;
    if (!isThere) writeFileSync(path, bytes);
    bodies.add(body);
    pages.set(address, { needs, body });
    return { path, isKept: false };
  }

  return {
    page: async (address, make) => (await findKept(address)) ?? makePage(address, make),
    close: async () => {
      const valuesFile = nameValuesFile();
      const written = createValues(join(dir, valuesFile));
      const needs = await listNeeds(pages, { old, values, provenance, isSame }, written.add);
      values.close();
      const own = { valuesFile, values: written.close(), pages: Object.fromEntries(pages) };
      const ledger: Ledger = { code, ...needs, ...own };
      await writeLedger(dir, ledger);
      sweep(dir, pages, valuesFile);
    },
  };
}
