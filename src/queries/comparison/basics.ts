import { OPEN_STAGES } from '#src/domain/vocabulary.ts';
import { formatDay, formatMonths } from '#src/i18n/format.ts';
import { getSite } from '../site.ts';
import { cell, lines, ownWords, shown, type Cells, type Reading } from './cell.ts';

/** The stage in words: what was open and has passed its last day has expired. */
export function nameStage({ view, t }: Reading): string {
  const expired = OPEN_STAGES.includes(view.facts.stage) && !view.open;
  return expired ? t('common.expired') : t(`terms.stage.${view.facts.stage}`);
}

/** What it is, who packages it and how one takes part. */
export function describeBasics({ view, t, locale }: Reading): Cells {
  const { facts } = view;
  const joiner = locale === 'en' ? ', ' : '、';
  return {
    summary: cell(view.text.summary, ownWords(view)),
    sector: cell(view.sectorName),
    industryCode: cell(facts.industryCode),
    nature: shown(facts.nature, (nature) => t(`terms.nature.${nature}`)),
    modes: cell(facts.modes.map((mode) => t(`terms.mode.${mode}`)).join(joiner)),
    term: shown(facts.term, (months) => formatMonths(months, locale)),
    unit: cell(view.unitName),
    sponsor: shown(facts.sponsor?.name, view.term, ownWords(view)),
    legalForm: shown(facts.sponsor?.legalForm, view.term, ownWords(view)),
    results: shown(facts.sponsor?.results, view.term, ownWords(view)),
    jobs: shown(facts.jobs, (count) => t('project.jobsCount', { count }), {
      value: facts.jobs ?? 0,
    }),
    source: shown(facts.source, view.term, ownWords(view)),
  };
}

/** Where it stands, since when, and how fresh that is. */
export function describeStage(reading: Reading): Cells {
  const { view, t, locale } = reading;
  const { facts } = view;
  const day = (date: string) => formatDay(date, locale);
  const days = { days: getSite().staleAfterDays };
  return {
    stage: cell(nameStage(reading)),
    history: lines(
      (facts.stageHistory ?? []).map(
        ({ stage, date }) => `${day(date)} ${t(`terms.stage.${stage}`)}`,
      ),
    ),
    published: shown(facts.published, day),
    verified: cell(day(facts.verified), view.stale ? { note: t('common.stale', days) } : {}),
    validUntil: shown(facts.validUntil, day),
  };
}
