import { countEdits } from '#src/domain/check/nearest.ts';

/** A name of the environment that is none of ours, and the one that was likely meant. */
export interface Misspelt {
  readonly name: string;
  readonly meant: string;
}

/** Shorter names, such as HOST, are a slip away from names that other programs use. */
const SHORTEST = 7;
/** As many letters may be wrong, missing, too many or exchanged. */
const MOST_SLIPS = 2;

const isSlipOf = (name: string, known: string): boolean =>
  known.length >= SHORTEST && countEdits(name.toUpperCase(), known) <= MOST_SLIPS;

/**
 * The variables that look like a setting and are none, where that setting is not set: such a one is passed
 * over, and the site would run without mail or on another database.
 */
export function listMisspelt(env: NodeJS.ProcessEnv, known: readonly string[]): Misspelt[] {
  const missing = known.filter((name) => !env[name]);
  return Object.keys(env)
    .filter((name) => env[name] && !known.includes(name))
    .flatMap((name) => {
      const meant = missing.find((candidate) => isSlipOf(name, candidate));
      return meant === undefined ? [] : [{ name, meant }];
    });
}
