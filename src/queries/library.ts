import { PROVINCIAL_CLASSES } from '#src/domain/county/collections.ts';
import type { SectorClass } from '#src/domain/library/classes.ts';
import { FACETS, FACET_NAMES, type FacetName } from '#src/domain/library/facets.ts';
import type { CountedRow, LibraryRow } from '#src/domain/library/row.ts';
import { sortRows } from '#src/domain/library/order.ts';
import { PAGE_SIZE } from '#src/domain/library/state.ts';
import { listRelated } from '#src/domain/related.ts';
import { READINESS_BANDS } from '#src/domain/readiness.ts';
import { SIZE_CLASSES } from '#src/domain/size-class.ts';
import { COOPERATION_MODES, STAGES } from '#src/domain/vocabulary.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';
import { perReading, query } from './query.ts';
import { listParks, listSectors, listTowns, listUnits } from './places.ts';
import { getRow } from './projects.ts';

/** Every row of the library, most recently verified first. */
export const listRows = perReading(
  'rows',
  async (locale): Promise<readonly LibraryRow[]> => {
    const slugs = [...(await getIndex('projectsZh')).keys()];
    return sortRows(await pickRows(slugs, locale), 'updated');
  },
  'result',
);

const countedOf = (row: LibraryRow): CountedRow => ({
  sector: row.sector,
  town: row.town,
  unit: row.unit,
  ...(row.park === undefined ? {} : { park: row.park }),
  size: row.size,
  modes: row.modes,
  stage: row.stage,
  band: row.band,
  landReady: row.landReady,
  totalWan: row.totalWan,
  expired: row.expired,
});

/** Every row as it is counted, for pages of numbers to stay as they are where only names have changed. */
export const listCounted = perReading(
  'counted',
  async (locale): Promise<readonly CountedRow[]> => (await listRows(locale)).map(countedOf),
  'result',
);

/** The first page of the library, as it is before anything is chosen. */
export const listFirstRows = perReading(
  'first-rows',
  async (locale): Promise<readonly LibraryRow[]> => (await listRows(locale)).slice(0, PAGE_SIZE),
  'result',
);

/** As many projects as the home page shows of the best prepared, and of the newest. */
const MOST_READY = 6;
const MOST_NEW = 3;

/** The projects that the home page shows: open ones, the best prepared first, and the last verified. */
export const listHomeRows = perReading(
  'home-rows',
  async (locale): Promise<Record<'ready' | 'newest', readonly LibraryRow[]>> => {
    const rows = await listRows(locale);
    const open = rows.filter((row) => row.open);
    return {
      ready: sortRows(open, 'readiness').slice(0, MOST_READY),
      newest: rows.slice(0, MOST_NEW),
    };
  },
  'result',
);

/** The rows that have one value of a facet, in the order of the library. */
export const listRowsWith = query<[FacetName, string, Locale], LibraryRow[]>(
  'rows-with',
  async (facet, value, locale) =>
    (await listRows(locale)).filter((row) =>
      (FACETS[facet](row) as readonly string[]).includes(value),
    ),
  'result',
);

/** The projects nearest to one. */
export const listRelatedRows = query<[string, Locale], LibraryRow[]>(
  'related',
  async (slug, locale) => {
    const row = await getRow(slug, locale);
    // None of another sector and another town is near enough.
    const sector = await listRowsWith('sector', row.sector, locale);
    const town = await listRowsWith('town', row.town, locale);
    const elsewhere = town.filter((other) => other.sector !== row.sector);
    return listRelated(row, [...sector, ...elsewhere]);
  },
  'result',
);

/** The named projects as rows, in the order asked for. */
export function pickRows(slugs: readonly string[], locale: Locale): Promise<LibraryRow[]> {
  return Promise.all(slugs.map((slug) => getRow(slug, locale)));
}

/** Every value of every facet with its name, in order. */
export async function listFacetNames(
  locale: Locale,
): Promise<Record<FacetName, { value: string; name: string }[]>> {
  const t = getWords(locale);
  const places = (all: readonly { slug: string; name: string }[]) =>
    all.map(({ slug, name }) => ({ value: slug, name }));
  const all: Record<FacetName, { value: string; name: string }[]> = {
    sector: places(await listSectors(locale)),
    town: places(await listTowns(locale)),
    size: SIZE_CLASSES.map(({ id }) => ({ value: id, name: t(`terms.size.${id}`) })),
    mode: COOPERATION_MODES.map((value) => ({ value, name: t(`terms.mode.${value}`) })),
    stage: STAGES.map((value) => ({ value, name: t(`terms.stage.${value}`) })),
    band: READINESS_BANDS.map((value) => ({ value, name: t(`terms.band.${value}`) })),
    land: [{ value: 'ready', name: t('library.landReady') }],
    park: places(await listParks(locale)),
    unit: places(await listUnits(locale)),
  };
  return Object.fromEntries(FACET_NAMES.map((name) => [name, all[name]])) as typeof all;
}

/** The provincial classes that the county's sectors fall under, with their names and sectors. */
export async function listClasses(locale: Locale): Promise<(SectorClass & { name: string })[]> {
  const t = getWords(locale);
  const sectors = await listSectors(locale);
  return PROVINCIAL_CLASSES.map((id) => ({
    id,
    name: t(`terms.provincialClass.${id}`),
    sectors: sectors.filter(({ facts }) => facts.provincialClass === id).map(({ slug }) => slug),
  })).filter(({ sectors: within }) => within.length > 0);
}

/** How many projects, and how much in all, in 万元. */
export function sumUp(rows: readonly { totalWan: number }[]): { count: number; totalWan: number } {
  return { count: rows.length, totalWan: rows.reduce((sum, row) => sum + row.totalWan, 0) };
}
