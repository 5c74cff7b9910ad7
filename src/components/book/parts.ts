import type { Selection } from '#src/domain/book/selection.ts';
import type { BookProject, BookSource } from '#src/domain/book/source.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { moneyFigure } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';
import { COVER_PALETTES, type CoverPattern } from '#src/pictures/cover-palettes.ts';
import { drawCover } from '#src/pictures/cover.ts';
import { chartSectors, chartTowns, sumTotals } from './charts.ts';
import type { BookFigure, BookPart } from './document.ts';

/** A divider's picture, in the shape of the upper third of a page. */
const DIVIDER = { width: 1400, height: 600 } as const;
/** A project's picture over the width of its text, at its highest. */
const BAND = { width: 1260, height: 476 } as const;

function toFigures(
  projects: readonly BookProject[],
  { locale }: BookSource,
  t: Words,
): BookFigure[] {
  const count = (all: readonly BookProject[]) => ({ figure: String(all.length) });
  return [
    { label: t('book.figures.projects'), ...count(projects) },
    { label: t('book.figures.total'), ...moneyFigure(sumTotals(projects), locale) },
    {
      label: t('book.figures.estimated'),
      ...count(projects.filter(({ estimated }) => estimated)),
    },
    { label: t('book.figures.ready'), ...count(projects.filter(({ landReady }) => landReady)) },
  ];
}

/** What parts are made from. */
export interface PartSource {
  readonly source: BookSource;
  readonly selection: Selection;
  /** The projects of the book, in its order. */
  readonly projects: readonly BookProject[];
  readonly sheets: ReadonlyMap<string, SheetRecord>;
}

/** The sheet's record with a higher picture, which the template crops. */
function illustrate(
  record: SheetRecord,
  { slug, sector }: BookProject,
  { sectors }: BookSource,
): SheetRecord {
  const { cover: pattern } = sectors.find((one) => one.slug === sector)!;
  return { ...record, cover: drawCover({ pattern, seed: slug, ...BAND }) };
}

function makePart(
  {
    title,
    lead,
    number,
    cover,
  }: { title: string; lead?: string; number?: string; cover: CoverPattern },
  projects: readonly BookProject[],
  { source, sheets }: PartSource,
  t: Words,
): BookPart {
  const ofOneSector = new Set(projects.map(({ sector }) => sector)).size === 1;
  return {
    title,
    ...(lead === undefined ? {} : { lead }),
    ...(number === undefined ? {} : { number }),
    hue: COVER_PALETTES[cover].accent.light,
    cover: drawCover({ pattern: cover, seed: `book|${title}`, ...DIVIDER }),
    figures: toFigures(projects, source, t),
    chart: (ofOneSector ? chartTowns : chartSectors)(projects, source, t),
    projects: projects.map((project) => illustrate(sheets.get(project.slug)!, project, source)),
  };
}

/** What a book of one part is called. */
export function nameScope({ source, selection }: PartSource, t: Words): string {
  const places = selection.kind === 'sector' ? source.sectors : source.towns;
  const name = places.find(({ slug }) => slug === selection.place)?.name ?? '';
  return t(`book.scope.${selection.kind}`, { name });
}

/**
 * The whole library parted by sectors, in the county's order; any other book is one part. Every part
 * has a project.
 */
export function listParts(from: PartSource, t: Words): BookPart[] {
  const { source, selection, projects } = from;
  const sectors = source.sectors
    .map((sector) => ({ sector, within: projects.filter((one) => one.sector === sector.slug) }))
    .filter(({ within }) => within.length > 0);
  if (selection.kind !== 'whole') {
    const { sector } = sectors.toSorted((a, b) => b.within.length - a.within.length)[0]!;
    const lead = selection.kind === 'sector' ? { lead: sector.summary } : {};
    const head = { title: nameScope(from, t), ...lead, cover: sector.cover };
    return [makePart(head, projects, from, t)];
  }
  return sectors.map(({ sector, within }, index) => {
    const number = String(index + 1).padStart(2, '0');
    const { name: title, summary: lead, cover } = sector;
    return makePart({ title, lead, number, cover }, within, from, t);
  });
}
