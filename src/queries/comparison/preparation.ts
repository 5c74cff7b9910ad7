import { APPROVAL_ITEMS } from '#src/domain/vocabulary.ts';
import { formatDay } from '#src/i18n/format.ts';
import { listPolicies } from '../policies.ts';
import { cell, lines, ownWords, shown, type Cells, type Reading } from './cell.ts';

/** The score and each criterion behind it. */
export function describeReadiness({ view, t }: Reading): Cells {
  const { score, reasons } = view.readiness;
  return {
    score: cell(t('library.score', { score }), { value: score }),
    ...Object.fromEntries(
      reasons.map(({ id, state }) => [
        `readiness:${id}`,
        cell(t(`terms.readinessState.${state}`), { state }),
      ]),
    ),
  };
}

/** Each approval with its state, day, number and authority. */
export function describeApprovals({ view, t, locale }: Reading): Cells {
  const given = new Map((view.facts.approvals ?? []).map((approval) => [approval.item, approval]));
  return Object.fromEntries(
    APPROVAL_ITEMS.map((item) => {
      const approval = given.get(item);
      if (approval === undefined) return [`approval:${item}`, undefined];
      const { state, date, documentNumber, authority } = approval;
      const note = [
        date && formatDay(date, locale),
        documentNumber && view.term(documentNumber),
        authority && view.term(authority),
      ]
        .filter(Boolean)
        .join(locale === 'en' ? ', ' : '，');
      const said = cell(t(`terms.approvalState.${state}`), { state, ...(note ? { note } : {}) });
      return [`approval:${item}`, said];
    }),
  );
}

/** The texts of a project that stand beside its figures. */
export const NOTES = [
  'resource',
  'offtake',
  'revenueModel',
  'tariff',
  'alternatives',
  'labour',
  'environment',
  'social',
  'support',
  'riskAllocation',
  'exit',
] as const;

/** What is argued in words, and how many risks are named. */
export function describeNotes({ view, locale }: Reading): Cells {
  const gap = locale === 'en' ? ': ' : '：';
  const risks = view.text.risks ?? [];
  return {
    ...Object.fromEntries(NOTES.map((note) => [note, cell(view.text[note], ownWords(view))])),
    risksCount: shown(risks.length || undefined, String),
    risksTitle: lines(
      risks.map(({ risk, response }) => risk + gap + response),
      ownWords(view),
    ),
  };
}

/** Policies that fit, and papers to read. */
export async function describePapers({ view, t, locale }: Reading): Promise<Cells> {
  const { policies = [], documents = [], goals = [] } = view.facts;
  const named = await listPolicies(policies, locale);
  return {
    policiesTitle: lines(named.map(({ name }) => name)),
    documentsTitle: lines(
      documents.map(({ title }) => view.term(title)),
      ownWords(view),
    ),
    goals: cell(
      goals.map((number) => t('project.goal', { number })).join(locale === 'en' ? ', ' : '、'),
    ),
  };
}
