import type { ProjectView } from '#src/domain/project/view.ts';
import type { CardRecord, ShareRecords } from '#src/domain/share/card.ts';
import type { SharedProject, SharedSector, ShareFrame } from '#src/domain/share/source.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { joinNames, moneyFigure } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { SITE_COVER } from '#src/pictures/cover.ts';
import { listKeyFigures } from '../project/measures.ts';

type Frame = Pick<CardRecord, 'locale' | 'publisher' | 'host'>;

/** The dot between the parts of a line. */
const BETWEEN = ' · ';

function toFrame({ locale, site }: ShareFrame, siteUrl: URL): Frame {
  const t = getWords(locale);
  const { name, county, prefecture, province } = site;
  const place = t('sheet.place', { county, prefecture, province });
  return { locale, publisher: `${name}${BETWEEN}${place}`, host: siteUrl.host };
}

const markOf = (sample: boolean, t: Words) => (sample ? { sample: t('common.sampleTag') } : {});

/** The first three of the fact box: investment, return and payback, or why there is none. */
const toFigures = (view: ProjectView, t: Words, locale: Locale): CardRecord['figures'] =>
  listKeyFigures(view, t, locale)
    .slice(0, 3)
    .map(({ label, value, instead }) => ({
      label,
      ...value,
      ...(instead === undefined ? {} : { instead }),
    }));

/** The card of a project; `siteUrl` is where the site is published. */
export function toProjectCard(
  { view, cover: pattern }: SharedProject,
  shared: ShareFrame,
  siteUrl: URL,
): CardRecord {
  const frame = toFrame(shared, siteUrl);
  const { locale } = frame;
  const { facts, slug, sectorName, townName } = view;
  const t = getWords(locale);
  const modes = joinNames(
    facts.modes.map((mode) => t(`terms.mode.${mode}`)),
    locale,
  );
  return {
    ...frame,
    path: paths(locale).card('projects', slug),
    cover: { pattern, seed: slug },
    above: [facts.number, sectorName],
    ...markOf(facts.sample, t),
    title: view.text.title,
    line: [townName, modes, t(`terms.stage.${facts.stage}`)].join(BETWEEN),
    figures: toFigures(view, t, locale),
  };
}

function countUp(rows: SharedSector['rows'], t: Words, locale: Locale): CardRecord['figures'] {
  const totalWan = rows.reduce((sum, row) => sum + row.totalWan, 0);
  return [
    { label: t('places.projectsTitle'), figure: String(rows.length) },
    { label: t('project.total'), ...moneyFigure(totalWan, locale) },
  ];
}

/** The card of a sector, with what its projects come to. */
function toSectorCard({ sector, rows }: SharedSector, county: string, frame: Frame): CardRecord {
  const { locale } = frame;
  const t = getWords(locale);
  return {
    ...frame,
    path: paths(locale).card('sectors', sector.slug),
    cover: { pattern: sector.facts.cover, seed: sector.slug },
    above: [county, t('places.sectorsTitle')],
    ...markOf(
      rows.some(({ sample }) => sample),
      t,
    ),
    title: sector.name,
    line: sector.summary,
    figures: countUp(rows, t, locale),
  };
}

/** The site's own card, which every other page shares. */
function toSiteCard(
  { site, tagline }: ShareFrame,
  sectors: readonly SharedSector[],
  frame: Frame,
): CardRecord {
  const { locale } = frame;
  const t = getWords(locale);
  return {
    ...frame,
    path: paths(locale).siteCard(),
    cover: SITE_COVER,
    above: [site.name],
    ...markOf(site.hasSamples, t),
    title: t('home.heroTitle', { county: site.county }),
    line: tagline,
    figures: [
      ...countUp(
        sectors.flatMap(({ rows }) => rows),
        t,
        locale,
      ),
      { label: t('places.sectorsTitle'), figure: String(sectors.length) },
    ],
  };
}

/** The cards of the site and of its sectors in one reading. */
export function toPlaceCards(
  shared: ShareFrame,
  sectors: readonly SharedSector[],
  siteUrl: URL,
): CardRecord[] {
  const frame = toFrame(shared, siteUrl);
  return [
    toSiteCard(shared, sectors, frame),
    ...sectors.map((sector) => toSectorCard(sector, shared.site.county, frame)),
  ];
}

/** The squares, which have no words and so are the same in every reading. */
export const toSquares = (sectors: readonly SharedSector[]): ShareRecords['squares'] => [
  { path: assets.shareSquare(), cover: SITE_COVER },
  ...sectors.map(({ sector: { slug, facts } }) => ({
    path: assets.shareSquare(slug),
    cover: { pattern: facts.cover, seed: slug },
  })),
];
