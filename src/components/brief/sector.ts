import type { BriefRecord, BriefSection } from '#src/domain/brief/record.ts';
import type { BriefFrame, SectorBriefSource, SectorProject } from '#src/domain/brief/source.ts';
import { findSectorDay } from '#src/domain/brief/day.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatMoney, formatPercent, joinNames, moneyFigure } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawCover } from '#src/pictures/cover.ts';
import { section, toFactTable, toFrame, type Table } from './parts.ts';

function toProjects(projects: readonly SectorProject[], t: Words, locale: Locale): BriefSection {
  if (projects.length === 0)
    return section(t('brief.projectsTitle'), { paragraphs: [t('brief.noProjects')] });
  const table: Table = {
    columns: [
      t('brief.number'),
      t('brief.title'),
      t('places.town'),
      t('project.total'),
      t('project.modes'),
      t('project.stage'),
      t('project.irr'),
    ],
    widths: [3.5, 9, 3.5, 4, 5, 3, 3],
    numeric: [3, 6],
    soft: [],
    rows: projects.map(({ number, title, townName, totalWan, modes, stage, irr }) => [
      number,
      title,
      townName,
      formatMoney(totalWan, locale),
      joinNames(
        modes.map((mode) => t(`terms.mode.${mode}`)),
        locale,
      ),
      t(`terms.stage.${stage}`),
      irr === undefined ? t('common.notEstimated') : formatPercent(irr),
    ]),
  };
  return section(t('brief.projectsTitle'), { lead: t('brief.projectsLead'), tables: [table] });
}

function toChain({ chain }: SectorBriefSource, t: Words, locale: Locale): BriefSection[] {
  if (chain === undefined || chain.reckoned === 0) return [];
  const { buys, sells, reckoned, materialsWan } = chain;
  const amount = (wan: number) => formatMoney(wan, locale);
  const shared = { numeric: [], soft: [] };
  const bought: Table = {
    ...shared,
    columns: [t('brief.buys'), t('brief.amount'), t('brief.chainSupply')],
    widths: [7, 3, 4],
    rows: buys.map(({ item, wan, sale }) => [item, amount(wan), sale?.item ?? t('why.chainGap')]),
  };
  const sold: Table = {
    ...shared,
    columns: [t('brief.sells'), t('brief.amount')],
    widths: [7, 7],
    rows: sells.map(({ item, wan }) => [item, amount(wan)]),
  };
  const summary = t('why.chainReckoned', { count: reckoned, amount: amount(materialsWan) });
  return [
    section(t('brief.chainTitle'), {
      lead: t('brief.chainLead'),
      paragraphs: [summary + (locale === 'en' ? '.' : '。')],
      tables: [bought, sold].filter(({ rows }) => rows.length > 0),
    }),
  ];
}

function toFigures(projects: readonly SectorProject[], t: Words, locale: Locale) {
  const totalWan = projects.reduce((sum, { totalWan: each }) => sum + each, 0);
  const open = projects.filter((project) => project.open).length;
  const reckoned = projects.filter(({ irr }) => irr !== undefined).length;
  return [
    { label: t('project.total'), ...moneyFigure(totalWan, locale) },
    { label: t('brief.projectsTitle'), figure: String(projects.length) },
    { label: t('brief.open'), figure: String(open) },
    { label: t('brief.reckoned'), figure: String(reckoned) },
  ];
}

/** The leaflet of a sector in one reading; `siteUrl` is where the site is published. */
export function toSectorBrief(
  source: SectorBriefSource,
  frame: BriefFrame,
  siteUrl: URL,
): BriefRecord {
  const { sector, projects, facts, paragraphs, desk } = source;
  const { locale } = frame;
  const { slug } = sector;
  const t = getWords(locale);
  const to = paths(locale);
  const url = new URL(to.sector(slug), siteUrl).href;
  const verified = findSectorDay(source) ?? frame.today;
  const sample = projects.some((project) => project.sample);
  return {
    ...toFrame({ frame, url, desk, verified }, 'sectorKind'),
    ...{ slug: `sectors/${slug}`, textLang: sector.lang, path: to.sectorBrief(slug) },
    title: sector.name,
    summary: sector.summary,
    tags: [t(`terms.provincialClass.${sector.facts.provincialClass}`)],
    ...(sample ? { sample: t('common.sampleTag') } : {}),
    notices: [
      ...(sample ? [t('brief.sample')] : []),
      ...(locale === 'en' && sector.lang !== 'en' ? [t('common.untranslated')] : []),
    ],
    figures: toFigures(projects, t, locale),
    cover: drawCover({ pattern: sector.facts.cover, seed: slug, width: 1200, height: 72 }),
    sections: [
      section(t('brief.introTitle'), { paragraphs }),
      toProjects(projects, t, locale),
      ...toChain(source, t, locale),
      ...(facts.length === 0
        ? []
        : [
            section(t('brief.factsTitle'), {
              lead: t('brief.factsLead'),
              tables: [toFactTable(facts, t, locale)],
            }),
          ]),
    ],
  };
}
