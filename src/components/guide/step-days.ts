import type { Duration } from '#src/domain/guide/duration.ts';
import type { StepView } from '#src/domain/guide/view.ts';
import type { Words } from '#src/i18n/words.ts';

/** A limit in words: `20 个工作日`, `60 日`, `当场`. */
export function sayDuration({ count, unit }: Duration, t: Words): string {
  if (count === 0) return t('guide.procedures.onTheSpot');
  return t(`guide.procedures.${unit}`, { count });
}

/** The days that a plan counts for a step, in words. */
export const sayStepDays = ({ facts }: StepView, t: Words): string =>
  sayDuration(facts.promised ?? facts.legal ?? { count: 0, unit: 'working' }, t);
