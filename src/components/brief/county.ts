import type { BriefRecord, BriefSection } from '#src/domain/brief/record.ts';
import type { BriefFrame, CountyBriefSource } from '#src/domain/brief/source.ts';
import { findCountyDay } from '#src/domain/brief/day.ts';
import { FACT_GROUPS } from '#src/domain/county/collections.ts';
import { SIDES } from '#src/domain/place/strength.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatQuantity } from '#src/i18n/format.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawCover, SITE_COVER } from '#src/pictures/cover.ts';
import { formatDistance, listDistances } from '../why/distances.ts';
import { formatSource, section, toFactTable, toFrame, type Table } from './parts.ts';

function toDistances({ settings }: CountyBriefSource, t: Words, locale: Locale): Table {
  const cells = listDistances(settings, locale).map(({ name, km }) => [
    name,
    formatDistance(km, locale),
  ]);
  // Two cities a row, the nearer half on the left.
  const half = Math.ceil(cells.length / 2);
  const columns = [t('why.city'), t('brief.straight')];
  return {
    columns: [...columns, ...columns],
    widths: [5, 4, 5, 4],
    numeric: [],
    soft: [],
    rows: cells.slice(0, half).map((cell, at) => [...cell, ...(cells[half + at] ?? ['', ''])]),
  };
}

function toRoutes({ routes }: CountyBriefSource, t: Words, locale: Locale): Table {
  const lengthOf = ({ figure, minutes }: CountyBriefSource['routes'][number]['facts']) =>
    [
      figure && formatQuantity(figure, locale, (text) => convertChinese(text, locale)),
      minutes && t('why.minutes', { count: minutes }),
    ].filter(Boolean);
  return {
    title: t('why.routesTitle'),
    columns: [t('why.route'), t('why.note'), t('brief.sourceColumn')],
    widths: [5, 8, 6],
    numeric: [],
    soft: [2],
    rows: routes.map(({ name, note, facts }) => [
      name,
      [...lengthOf(facts), note].filter(Boolean).join('\n'),
      facts.source ? formatSource(facts.source, t, locale) : t('why.pendingTag'),
    ]),
  };
}

const toSides = ({ strengths }: CountyBriefSource, t: Words, locale: Locale): Table[] =>
  SIDES.map((side) => ({
    title: t(`why.side.${side}`),
    columns: [t('brief.fact'), t('why.note'), t('brief.sourceColumn')],
    widths: [5, 8, 6],
    numeric: [],
    soft: [2],
    rows: strengths
      .filter(({ facts }) => facts.side === side)
      .map(({ name, note, facts }) => [name, note ?? '', formatSource(facts.source, t, locale)]),
  })).filter(({ rows }) => rows.length > 0);

const toGroups = ({ facts }: CountyBriefSource, t: Words, locale: Locale): BriefSection =>
  section(t('brief.countyFactsTitle'), {
    lead: t('brief.factsLead'),
    tables: FACT_GROUPS.map((group) => ({
      group,
      within: facts.filter((fact) => fact.group === group),
    }))
      .filter(({ within }) => within.length > 0)
      .map(({ group, within }) => toFactTable(within, t, locale, t(`places.groups.${group}`))),
  });

/** The county's leaflet in one reading; `siteUrl` is where the site is published. */
export function toCountyBrief(
  source: CountyBriefSource,
  frame: BriefFrame,
  siteUrl: URL,
): BriefRecord {
  const { headline, desk, tagline } = source;
  const { locale, site } = frame;
  const t = getWords(locale);
  const to = paths(locale);
  const url = new URL(to.why(), siteUrl).href;
  return {
    ...toFrame({ frame, url, desk, verified: findCountyDay(source) ?? frame.today }, 'countyKind'),
    ...{ slug: 'county', textLang: LANG_TAGS[locale], path: to.countyBrief() },
    title: t('brief.countyTitle', { county: site.county }),
    summary: tagline,
    tags: [],
    notices: [],
    figures: headline.map(({ label, before, value, unit, source: { year } }) => ({
      label,
      ...(before === undefined ? {} : { before }),
      figure: value,
      ...(unit === undefined ? {} : { after: unit }),
      basis: t('brief.year', { year }),
    })),
    cover: drawCover({ ...SITE_COVER, width: 1200, height: 72 }),
    sections: [
      section(t('brief.scoreTitle'), {
        lead: t('brief.scoreLead'),
        tables: toSides(source, t, locale),
      }),
      section(t('brief.distancesTitle'), {
        lead: t('why.ringsNote'),
        tables: [toDistances(source, t, locale), toRoutes(source, t, locale)].filter(
          ({ rows }) => rows.length > 0,
        ),
      }),
      toGroups(source, t, locale),
    ],
  };
}
