import { readdirSync } from 'node:fs';
import { CommandError } from '../command-error.ts';

/** The room whose rules are mutated. */
export const RULES = 'src/domain';

/** The name under which the files that lie in no folder of `src/domain` are run and reported. */
export const LOOSE = 'loose-files';

/** What is mutated in one run, and the file its results go to. */
export interface MutationFolder {
  /** A folder of `src/domain`, or LOOSE. */
  readonly name: string;
  /** Paths from the project's folder. */
  readonly files: readonly string[];
}

/** Every module of the rules, by its path inside `src/domain`: `finance/measures.ts`. */
export function listModules(rulesDir: string): string[] {
  return readdirSync(rulesDir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function isAsked(module: string, name: string): boolean {
  const asked = name.replace(/^src\/domain\//, '').replace(/(?:\/|\.ts)$/, '');
  return module === `${asked}.ts` || module.startsWith(`${asked}/`);
}

function getFolder(module: string): string {
  const [folder = '', ...rest] = module.split('/');
  return rest.length === 0 ? LOOSE : folder;
}

/** The modules that were asked for by folder (`finance`) or file (`units`, `guide/plan.ts`), all without a name. */
export function pickFolders(
  modules: readonly string[],
  names: readonly string[],
): MutationFolder[] {
  const picked = new Map<string, string[]>();
  for (const name of names.length === 0 ? modules : names) {
    const asked = modules.filter((module) =>
      name === LOOSE ? getFolder(module) === LOOSE : isAsked(module, name),
    );
    if (asked.length === 0) {
      throw new CommandError(
        `${RULES} has no folder or file ${name}; try ${LOOSE}, finance, units.`,
      );
    }
    for (const module of asked) {
      const files = picked.get(getFolder(module)) ?? [];
      const path = `${RULES}/${module}`;
      picked.set(getFolder(module), files.includes(path) ? files : [...files, path]);
    }
  }
  return [...picked].map(([name, files]) => ({ name, files }));
}
