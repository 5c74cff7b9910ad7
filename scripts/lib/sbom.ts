import * as z from 'zod';
import { CommandError } from './command-error.ts';

const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.looseObject({ name: z.string(), version: z.string(), purl: z.string() })),
});

/** A bill of materials in CycloneDX, as far as it is read here. */
export type Bom = z.output<typeof bomSchema>;

const lockSchema = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.string().default('') })),
});

/**
 * Names and versions of all that the lock file brings, but for the project itself: npm's own
 * `--omit=dev` leaves out what a server runs too, where something of the development needs it as well.
 */
function listLocked(lock: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
}

/**
 * Reads what `npm sbom` printed and holds it against the lock file. Throws a CommandError when it is no
 * bill of materials, or leaves a package out.
 */
export function readBom(printed: string, lock: string): Bom {
  let bom: Bom;
  try {
    bom = bomSchema.parse(JSON.parse(printed));
  } catch (cause) {
    throw new CommandError(`npm sbom gave no bill of materials:\n${printed.slice(0, 500)}`, {
      cause,
    });
  }
  const named = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
  const missing = listLocked(lock).filter((each) => !named.has(each));
  if (missing.length === 0) return bom;
  throw new CommandError(`The bill of materials lacks: ${missing.join(', ')}`);
}
