import { matchConditions, type Match } from '#src/domain/guide/match.ts';
import type { Conditions, Profile } from '#src/domain/guide/profile.ts';
import { explainMatch, type SayGuide } from '#src/i18n/conditions.ts';

const readConditions = (element: HTMLElement) =>
  JSON.parse(element.dataset['conditions'] ?? '{}') as Conditions;

/**
 * Writes why a thing applies into its place for reasons, and its verdict beside its name; nothing where
 * nothing has been chosen yet.
 */
export function showReasons(element: HTMLElement, profile: Profile, say: SayGuide): Match {
  const conditions = readConditions(element);
  const match = matchConditions(conditions, profile);
  const isChosen = Object.keys(profile).length > 0;
  element.dataset['verdict'] = isChosen ? match.verdict : '';
  const tag = element.querySelector<HTMLElement>('[data-verdict-tag]');
  if (tag) {
    tag.hidden = !isChosen;
    tag.textContent = say(`verdictNames.${match.verdict}`);
  }
  const place = element.querySelector<HTMLElement>('[data-reasons]');
  if (place) {
    place.hidden = !isChosen;
    place.querySelector('ul')!.replaceChildren(
      ...explainMatch(match, conditions, profile, say).map(({ kind, text }) => {
        const line = document.createElement('li');
        line.className = kind;
        line.textContent = text;
        return line;
      }),
    );
  }
  return match;
}
