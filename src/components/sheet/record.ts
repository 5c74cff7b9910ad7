import type { ProjectView } from '#src/domain/project/view.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import type { SheetSource } from '#src/domain/sheet/source.ts';
import { OPEN_STAGES } from '#src/domain/vocabulary.ts';
import { describeDesks } from '#src/i18n/desk-lead.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawCover } from '#src/pictures/cover.ts';
import { drawQr } from '#src/pictures/qr.ts';
import { listKeyFigures } from '../project/measures.ts';
import { toFacts, toNotes, toNotices, toReadiness, toSite } from './ground.ts';
import { toCashFlow, toMeasures, toSplit } from './returns.ts';

function toFigures(view: ProjectView, t: Words, locale: Locale): SheetRecord['figures'] {
  return listKeyFigures(view, t, locale).map(({ label, value, instead, basis }) => ({
    label,
    ...value,
    ...(instead === undefined ? {} : { instead }),
    ...(basis === undefined ? {} : { basis }),
  }));
}

function toCooperation({ view, cooperation }: SheetSource, t: Words): SheetRecord['cooperation'] {
  const notes = (['support', 'exit'] as const).flatMap((key) => {
    const value = view.text[key];
    return value === undefined ? [] : [{ label: t(`project.${key}`), value }];
  });
  return { paragraphs: cooperation, notes };
}

function toDesk({ view, desk, agreed, promise }: SheetSource, t: Words): SheetRecord['desk'] {
  const rows = (['phone', 'email', 'hours', 'address'] as const).flatMap((key) => {
    const value = desk[key];
    return value === undefined ? [] : [{ label: t(`places.${key}`), value }];
  });
  return {
    lead: describeDesks(t, view.unitName, { desk, agreed }),
    promise: t('project.deskPromise', {
      count: promise.firstWorkingDays,
      full: promise.fullWorkingDays,
    }),
    rows,
  };
}

const listHeadings = (t: Words): SheetRecord['words'] => ({
  kind: t('sheet.title'),
  scope: t('project.scopeTitle'),
  facts: t('project.factsTitle'),
  split: t('project.splitTitle'),
  cashFlow: t('project.cashFlowTitle'),
  site: t('project.siteTitle'),
  distances: t('project.distancesTitle'),
  risks: t('project.risksTitle'),
  cooperation: t('project.modes'),
  desk: t('project.deskTitle'),
  online: t('sheet.online'),
  // The compiler alone knows what does not fit, and fills it in.
  omitted: t('sheet.omitted', { parts: '{parts}' }),
});

function toRisks({ text }: ProjectView, t: Words): Pick<SheetRecord, 'risks'> {
  if (!text.risks) return {};
  return {
    risks: {
      columns: [t('project.risk'), t('project.response')],
      rows: text.risks.map(({ risk, response }) => [risk, response]),
    },
  };
}

/** A project's sheet in one reading; `siteUrl` is where the site is published. */
export function toSheetRecord(source: SheetSource, locale: Locale, siteUrl: URL): SheetRecord {
  const { view, county, prefecture, province } = source;
  const { facts, slug } = view;
  const t = getWords(locale);
  const to = paths(locale);
  const url = new URL(to.project(slug), siteUrl).href;
  const expired = OPEN_STAGES.includes(facts.stage) && !view.open;
  const split = toSplit(view, t, locale);
  const cashFlow = toCashFlow(view, t, locale);
  return {
    ...{ slug, locale, url, textLang: view.lang, path: to.sheet(slug) },
    ...{ verified: facts.verified, publisher: source.publisher, number: facts.number },
    place: t('sheet.place', { county, prefecture, province }),
    title: view.text.title,
    summary: view.text.summary,
    tags: [view.sectorName, t(`terms.stage.${facts.stage}`)],
    ...(facts.sample ? { sample: t('common.sampleTag') } : {}),
    notices: toNotices(view, t, { staleAfterDays: source.staleAfterDays, expired }),
    figures: toFigures(view, t, locale),
    facts: toFacts(view, t, locale),
    scope: view.text.scope,
    ...(split ? { split } : {}),
    ...(cashFlow ? { cashFlow } : {}),
    ...toMeasures(view, t, locale),
    readiness: toReadiness(view, t),
    ...toSite(view, t, locale),
    ...toRisks(view, t),
    cooperation: toCooperation(source, t),
    desk: toDesk(source, t),
    qr: { svg: drawQr(url, { title: t('sheet.online') }), alt: `${t('sheet.online')} ${url}` },
    cover: drawCover({ pattern: source.cover, seed: slug, width: 1200, height: 72 }),
    notes: toNotes(view, t, locale),
    words: listHeadings(t),
  };
}
