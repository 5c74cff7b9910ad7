import { READINESS_CRITERIA } from '#src/domain/readiness.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { formatDay, formatMoney, formatQuantity } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { keepGiven, listFactRows, type FactRow } from '../project/fact-rows.ts';
import { listLandRows, listUtilityRows } from '../project/site-rows.ts';

const STATES = ['done', 'underway', 'open'] as const;
const label = (rows: readonly FactRow[]) => rows.map(([name, value]) => ({ label: name, value }));

/** Where, by whom, how and until when. */
export function toFacts(view: ProjectView, t: Words, locale: Locale): SheetRecord['facts'] {
  const { facts, townName, text, term } = view;
  const joiner = locale === 'en' ? '; ' : '；';
  const capacity = (facts.capacity ?? [])
    .map(({ item, quantity }) => `${term(item)} ${formatQuantity(quantity, locale, term)}`)
    .join(joiner);
  const { sought } = facts.investment;
  return label([
    ...keepGiven([
      [t('project.town'), townName],
      [t('project.place'), text.place],
      [t('project.park'), view.parkName],
      [t('project.sought'), sought && formatMoney(sought, locale)],
    ]),
    ...listFactRows(view, t, locale),
    ...keepGiven([
      [t('project.jobs'), facts.jobs && t('project.jobsCount', { count: facts.jobs })],
      [t('project.capacityTitle'), capacity],
    ]),
  ]);
}

/** What is done, under way and open, with the score they add up to. */
export function toReadiness({ readiness }: ProjectView, t: Words): SheetRecord['readiness'] {
  const most = READINESS_CRITERIA.reduce((sum, { weight }) => sum + weight, 0);
  return {
    title: t('project.readinessTitle', { score: readiness.score }),
    lead: t('project.readinessLead'),
    share: readiness.score / most,
    states: STATES.map((state) => ({
      state,
      label: t(`terms.readinessState.${state}`),
      items: readiness.reasons
        .filter((reason) => reason.state === state)
        .map(({ id }) => t(`terms.readiness.${id}`)),
    })).filter(({ items }) => items.length > 0),
  };
}

/** The land, the lines that reach it, and how far it is from elsewhere. */
export function toSite(
  view: ProjectView,
  t: Words,
  locale: Locale,
): Pick<SheetRecord, 'site' | 'utilities' | 'distances'> {
  const utilities = listUtilityRows(view, t, locale);
  return {
    site: label(listLandRows(view, t, locale)),
    ...(utilities.length === 0
      ? {}
      : {
          utilities: {
            columns: [t('project.utility'), t('project.utilityCapacity'), t('project.utilityNote')],
            rows: utilities.map(({ name, capacity, note }) => [name, capacity, note]),
          },
        }),
    distances: (view.facts.site?.distances ?? []).map(({ to, km, kind }) =>
      [view.term(to), t('project.km', { km }), kind === 'straight' && t('project.straight')]
        .filter(Boolean)
        .join(' '),
    ),
  };
}

/** What to know before reading on. */
export function toNotices(
  view: ProjectView,
  t: Words,
  { staleAfterDays, expired }: { staleAfterDays: number; expired: boolean },
): string[] {
  const { facts } = view;
  return [
    ...(facts.sample ? [t('sheet.sample')] : []),
    ...(expired ? [t('common.expired')] : []),
    ...(view.stale ? [t('common.stale', { days: staleAfterDays })] : []),
    ...(view.untranslated ? [t('common.untranslated')] : []),
  ];
}

/** When the facts were checked, and what the figures are worth. */
export function toNotes(view: ProjectView, t: Words, locale: Locale): string[] {
  const worth = view.appraisal ? 'indicative' : view.facts.returns ? 'stated' : 'current';
  const stop = locale === 'en' ? '.' : '。';
  return [
    `${t('common.verified', { day: formatDay(view.facts.verified, locale) })}${stop}`,
    t(`sheet.${worth}`),
    `${t('project.coverNote')}${stop}`,
  ];
}
