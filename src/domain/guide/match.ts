import { CRITERIA, CRITERION_NAMES } from './profile.ts';
import type { Conditions, Criterion, Profile } from './profile.ts';

/** `applies` whatever else is said, `depends` on what has not been said yet, or does `not` apply. */
export type Verdict = 'applies' | 'depends' | 'not';

/** Which conditions were met, were not, or cannot be told yet, in their order. */
export interface Match {
  verdict: Verdict;
  met: Criterion[];
  unmet: Criterion[];
  unknown: Criterion[];
}

/** Holds conditions against what the reader said of a project; nothing is guessed. */
export function matchConditions(conditions: Conditions, profile: Profile): Match {
  const asked = Object.keys(conditions) as Criterion[];
  const said = (name: Criterion) => profile[name];
  const isMet = (name: Criterion) => conditions[name]?.includes(said(name) ?? '') ?? true;
  const unknown = asked.filter((name) => said(name) === undefined);
  const known = asked.filter((name) => said(name) !== undefined);
  const unmet = known.filter((name) => !isMet(name));
  return {
    verdict: unmet.length > 0 ? 'not' : unknown.length > 0 ? 'depends' : 'applies',
    met: known.filter(isMet),
    unmet,
    unknown,
  };
}

/** The conditions of a part of something that has its own: both must hold. */
export function joinConditions(whole: Conditions, part: Conditions): Conditions {
  const names = new Set([...Object.keys(whole), ...Object.keys(part)] as Criterion[]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [of, within] = [whole[name], part[name]];
      return [name, of && within ? of.filter((value) => within.includes(value)) : (of ?? within)];
    }),
  );
}

/** The criteria that any of these conditions name, with their answers: what a form has to ask. */
export function listAsked(all: readonly Conditions[]): Record<string, readonly string[]> {
  const named = new Set(all.flatMap((conditions) => Object.keys(conditions)));
  return Object.fromEntries(
    CRITERION_NAMES.filter((name) => named.has(name)).map((name) => [name, CRITERIA[name]]),
  );
}
