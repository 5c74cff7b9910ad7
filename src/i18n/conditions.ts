import type { Match } from '#src/domain/guide/match.ts';
import type { Conditions, Criterion, Profile } from '#src/domain/guide/profile.ts';
import type { Words } from './words.ts';

/** Words of the dictionary `guide` by their keys within it. */
export type SayGuide = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a reading's `guide`. */
export const sayGuideIn =
  (t: Words): SayGuide =>
  (key, values = {}) =>
    t(`guide.${key}`, values);

/** What a criterion asks for, its answers joined. */
const sayWanted = (conditions: Conditions, name: Criterion, say: SayGuide) =>
  (conditions[name] ?? [])
    .map((value) => say(`values.${name}.${value}`))
    .join(say('conditions.or'));

/** Each condition in words; one line that there is none where there is none. */
export function describeConditions(conditions: Conditions, say: SayGuide): string[] {
  const names = Object.keys(conditions) as Criterion[];
  if (names.length === 0) return [say('conditions.none')];
  return names.map((name) =>
    say('conditions.part', {
      criterion: say(`criteria.${name}`),
      wanted: sayWanted(conditions, name, say),
    }),
  );
}

/** One line of why a thing applies, does not, or cannot be told. */
export interface Reason {
  kind: 'met' | 'unmet' | 'unknown' | 'none';
  text: string;
}

/** Why: what speaks against it first, then what is not known, then what was met. */
export function explainMatch(
  match: Match,
  conditions: Conditions,
  profile: Profile,
  say: SayGuide,
): Reason[] {
  const reasons = (['unmet', 'unknown', 'met'] as const).flatMap((kind) =>
    match[kind].map((name) => ({
      kind,
      text: say(`why.${kind}`, {
        criterion: say(`criteria.${name}`),
        wanted: sayWanted(conditions, name, say),
        chosen: profile[name] === undefined ? '' : say(`values.${name}.${profile[name]}`),
      }),
    })),
  );
  return reasons.length > 0 ? reasons : [{ kind: 'none', text: say('why.none') }];
}
