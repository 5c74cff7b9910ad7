import { toWorkingDays } from '#src/domain/guide/duration.ts';
import { joinConditions } from '#src/domain/guide/match.ts';
import type { ProcedureStep, ProcedureText } from '#src/domain/guide/procedure.ts';
import type { ProcedureView, StepView } from '#src/domain/guide/view.ts';
import type { Conditions } from '#src/domain/guide/profile.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';
import { perReading } from './query.ts';
import { readEntry } from './reading.ts';

function toStep(
  facts: ProcedureStep,
  text: ProcedureText['steps'][number],
  whole: Conditions,
  show: (text: string) => string,
): StepView {
  const { legal, promised } = facts;
  const none = { count: 0, unit: 'working' } as const;
  return {
    id: facts.id,
    facts,
    name: show(text.name),
    result: show(text.result),
    office: show(text.office),
    documents: (text.documents ?? []).map(show),
    ...(text.note === undefined ? {} : { note: show(text.note) }),
    conditions: joinConditions(whole, facts.conditions ?? {}),
    days: toWorkingDays(promised ?? legal ?? none),
    legalDays: toWorkingDays(legal ?? promised ?? none),
  };
}

/** One procedure in one reading; throws by name. */
export async function getProcedure(slug: string, locale: Locale): Promise<ProcedureView> {
  const { facts, words, show, base } = await readEntry('procedures', slug, locale);
  const { name, summary, applies, steps } = words;
  const conditions = facts.conditions ?? {};
  return {
    ...base,
    facts,
    conditions,
    name: show(name),
    summary: show(summary),
    applies: show(applies),
    steps: facts.steps.map((step, index) => toStep(step, steps[index] ?? step, conditions, show)),
  };
}

/** Every procedure in one reading, in the usual order. */
export const listProcedures = perReading(
  'procedures',
  async (locale): Promise<readonly ProcedureView[]> => {
    const slugs = [...(await getIndex('proceduresZh')).keys()];
    const all = await Promise.all(slugs.map((slug) => getProcedure(slug, locale)));
    return all.sort((a, b) => a.facts.order - b.facts.order || a.slug.localeCompare(b.slug));
  },
);
