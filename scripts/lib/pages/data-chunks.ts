import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the file of Astro's store of all entries begins with. */
const ENTRIES = '_astro_data-layer-content_';

/**
 * The other modules of a bundle that hold content and nothing else, by what their files begin with,
 * with what each exports. They are loaded when asked for, so that the bundler leaves each a file of its own.
 */
const CHUNKS = {
  ledger: ['_virtual_qiao-ledger_', (value) => `export default ${value};`],
  desks: [
    'desk-directory_',
    (value) => `const desks=${value};export const readDeskDirectory=()=>desks;`,
  ],
} as const satisfies Record<string, readonly [beginning: string, print: (value: string) => string]>;

export type DataChunk = keyof typeof CHUNKS;

/** The one file of a bundle's that begins so. Throws where there is none, or more than one. */
function findChunk(bundleDir: string, beginning: string): string {
  const dir = join(bundleDir, 'chunks');
  const found = readdirSync(dir).filter((name) => name.startsWith(beginning));
  if (found.length !== 1)
    throw new Error(`${dir} has ${found.length} files ${beginning}*, where one is wanted`);
  return join(dir, found[0]!);
}

/** Where a bundle has Astro's store of all entries. */
export const findEntries = (bundleDir: string): string => findChunk(bundleDir, ENTRIES);

/** By which a store is handed to the bundle in this same program. */
const HANDED = 'qiao.entries';

/** Has a bundle that is not loaded yet find this store, as it is and without being written out. */
export async function handOverEntries(bundleDir: string, store: ReadonlyMap<string, unknown>) {
  const symbol = `Symbol.for(${JSON.stringify(HANDED)})`;
  (globalThis as Record<symbol, unknown>)[Symbol.for(HANDED)] = store;
  await writeFile(findEntries(bundleDir), `export default globalThis[${symbol}];\n`);
}

/** A value as code: browsers' engines and Node.js read a long text as JSON sooner than as code. */
export const printValue = (value: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Puts another content in the place of a bundle's; the value is what JSON holds. */
export async function writeDataChunk(
  bundleDir: string,
  chunk: DataChunk,
  value: unknown,
): Promise<void> {
  const [beginning, print] = CHUNKS[chunk];
  await writeFile(findChunk(bundleDir, beginning), `${print(printValue(value))}\n`);
}
