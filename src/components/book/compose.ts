import type { Selection } from '#src/domain/book/selection.ts';
import type { BookProject, BookSource } from '#src/domain/book/source.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatCalendarMonth, formatDay, moneyFigure } from '#src/i18n/format.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawCover } from '#src/pictures/cover.ts';
import { drawQr } from '#src/pictures/qr.ts';
import { chartSectors, sumTotals } from './charts.ts';
import type { BookDocument, BookFigure } from './document.ts';
import { listIndexes, toEntry } from './indexes.ts';
import { listParts, nameScope } from './parts.ts';

const GUIDE = ['number', 'figures', 'money', 'readiness', 'risks', 'code'] as const;

/** The shape of one picture of the cover, which are set four or fewer in a row. */
const TILE = { width: 600, height: 600 } as const;
/** Rows and columns of the cover by the number of its sectors. */
const GRIDS = [
  { most: 1, rows: 1, columns: 1 },
  { most: 2, rows: 1, columns: 2 },
  { most: 4, rows: 2, columns: 2 },
  { most: 6, rows: 2, columns: 3 },
  { most: Infinity, rows: 3, columns: 4 },
] as const;

/** Pictures of the sectors over the whole cover, repeated with other seeds where there are few. */
function drawTiles(projects: readonly BookProject[], { sectors }: BookSource): string[][] {
  const used = sectors.filter(({ slug }) => projects.some(({ sector }) => sector === slug));
  const { rows, columns } = GRIDS.find(({ most }) => used.length <= most)!;
  const size = { width: (TILE.width * 4) / columns, height: (TILE.height * 3) / rows };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const index = row * columns + column;
      const { cover } = used[index % used.length]!;
      return drawCover({ pattern: cover, seed: `cover|${index}`, ...size });
    }),
  );
}

function toFigures(
  projects: readonly BookProject[],
  { locale }: BookSource,
  t: Words,
): BookFigure[] {
  const different = (key: 'sector' | 'town') => ({
    figure: String(new Set(projects.map((project) => project[key])).size),
  });
  return [
    { label: t('book.figures.projects'), figure: String(projects.length) },
    { label: t('book.figures.total'), ...moneyFigure(sumTotals(projects), locale) },
    { label: t('book.figures.sectors'), ...different('sector') },
    { label: t('book.figures.towns'), ...different('town') },
  ];
}

function describeSamples(projects: readonly BookProject[], t: Words): { samples?: string } {
  const count = projects.filter(({ sample }) => sample).length;
  if (count === 0) return {};
  return {
    samples: count === projects.length ? t('book.samples') : t('book.someSamples', { count }),
  };
}

function toContact(source: BookSource, t: Words): BookDocument['contact'] {
  const reachable = source.desks.some(({ rows }) => rows.length > 0);
  return {
    title: t('book.contactTitle'),
    lead: t('book.contactLead', { desk: source.desks[0]!.name }),
    ...(reachable ? {} : { missing: t('places.noPhone') }),
    online: t('book.contactOnline'),
    enquiryUrl: new URL(paths(source.locale).enquiry(), source.siteUrl).href,
    desks: source.desks,
    about: { title: t('book.aboutTitle'), text: t('book.about') },
  };
}

/** The book of chosen projects in one reading; `sheets` are the records of that reading. */
export function composeBook(
  source: BookSource,
  sheets: readonly SheetRecord[],
  selection: Selection,
): BookDocument {
  const { locale, siteUrl, publisher, county, prefecture, province, promise } = source;
  const t = getWords(locale);
  const bySlug = new Map(source.projects.map((project) => [project.slug, project]));
  const projects = selection.slugs.map((slug) => bySlug.get(slug)!);
  const from = {
    source,
    selection,
    projects,
    sheets: new Map(sheets.map((one) => [one.slug, one])),
  };
  const verified = projects
    .map((project) => project.verified)
    .toSorted()
    .at(-1)!;
  const several = selection.kind === 'whole';
  return {
    ...{ locale, siteUrl, publisher, verified },
    title: t('book.title'),
    scope: nameScope(from, t),
    edition: t('book.edition', { month: formatCalendarMonth(verified.slice(0, 7), locale) }),
    dated: t('book.dated', { day: formatDay(verified, locale) }),
    place: t('book.place', { county, prefecture, province }),
    ...describeSamples(projects, t),
    reach: t('book.reach', { desk: source.desks[0]!.name }),
    promise: t('project.deskPromise', { count: promise.first, full: promise.full }),
    qr: { svg: drawQr(siteUrl, { title: t('book.site') }), alt: `${t('book.site')} ${siteUrl}` },
    figures: toFigures(projects, source, t),
    tiles: drawTiles(projects, source),
    guide: {
      title: t('book.guideTitle'),
      items: GUIDE.map((id) => ({
        title: t(`book.guide.${id}.title`),
        text: t(`book.guide.${id}.text`),
      })),
    },
    ...(several
      ? {
          overview: chartSectors(projects, source, t),
        }
      : {}),
    contents: t('book.contentsTitle'),
    entries: Object.fromEntries(
      projects.map((project) => [`project-${project.slug}`, toEntry(project, source)]),
    ),
    parts: listParts(from, t),
    indexes: several ? listIndexes(projects, source, t) : [],
    contact: toContact(source, t),
  };
}
