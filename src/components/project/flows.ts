import { paybackYears } from '#src/domain/finance/measures.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import type { Words } from '#src/i18n/words.ts';

/** Yearly net flows in 万元, after tax: computed from the assumptions, or as stated; else empty. */
export function listFlows({ appraisal, facts }: ProjectView): number[] {
  if (appraisal) return appraisal.years.map((year) => year.flowAfterTax);
  return facts.returns?.cashFlow ?? [];
}

/** One sentence that says what the picture shows. */
export function describeCashFlow(view: ProjectView, flows: readonly number[], t: Words): string {
  const construction = view.appraisal?.constructionYears ?? flows.findIndex((flow) => flow > 0);
  const years = { construction, operation: flows.length - construction };
  const payback = paybackYears(flows);
  return payback.ok
    ? t('project.cashFlowDesc', { ...years, payback: Math.ceil(payback.value) })
    : t('project.cashFlowDescNever', years);
}
