import { paybackYears } from '#src/domain/finance/measures.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';

/** Yearly net flows in 万元, after tax: computed from the assumptions, or as stated; else empty. */
export function listFlows({ appraisal, facts }: ProjectView): number[] {
  if (appraisal) return appraisal.years.map((year) => year.flowAfterTax);
  return facts.returns?.cashFlow ?? [];
}

/** One sentence that says what the picture shows. */
export function describeCashFlow(
  view: ProjectView,
  flows: readonly number[],
  t: Words,
  locale: Locale,
): string {
  const construction = view.appraisal?.constructionYears ?? flows.findIndex((flow) => flow > 0);
  const years = {
    construction: formatYears(construction, locale),
    operation: formatYears(flows.length - construction, locale),
  };
  const payback = paybackYears(flows);
  return payback.ok
    ? t('project.cashFlowDesc', { ...years, payback: Math.ceil(payback.value) })
    : t('project.cashFlowDescNever', years);
}
