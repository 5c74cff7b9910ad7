import type { PolicyView, ProcedureView, StepView } from '#src/domain/guide/view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';

/** A name that leads somewhere, in its true language. */
export interface NamedLink {
  href: string;
  name: string;
  lang?: string;
  note?: string;
}

/** The policies on which a step rests, in the order that staff gave. */
export function nameBasis(
  { facts }: StepView,
  policies: readonly PolicyView[],
  locale: Locale,
  sampleTag: string,
): NamedLink[] {
  return (facts.policies ?? []).flatMap((slug) => {
    const policy = policies.find((each) => each.slug === slug);
    if (!policy) return [];
    const link = { href: paths(locale).policy(slug), name: policy.text.name, lang: policy.lang };
    return [policy.facts.sample ? { ...link, note: sampleTag } : link];
  });
}

/** The steps that have to be done first, wherever they stand; on a page of all, on that page. */
export function nameBefore(
  { facts }: StepView,
  own: ProcedureView,
  procedures: readonly ProcedureView[],
  say: { locale: Locale; elsewhere: string; isWhole: boolean },
): NamedLink[] {
  return (facts.after ?? []).flatMap((id) => {
    const procedure = procedures.find(({ steps }) => steps.some((step) => step.id === id));
    const step = procedure?.steps.find((each) => each.id === id);
    if (!procedure || !step) return [];
    const link = { name: step.name, lang: procedure.lang };
    return say.isWhole || procedure.slug === own.slug
      ? [{ ...link, href: `#${id}` }]
      : [{ ...link, href: paths(say.locale).step(procedure.slug, id), note: say.elsewhere }];
  });
}
