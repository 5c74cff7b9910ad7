import type { Change } from '#src/domain/open-data/changes.ts';
import type { PublishedPackage } from '#src/domain/open-data/package.ts';
import type { PublishedProject } from '#src/domain/open-data/record.ts';
import { assets } from '#src/i18n/paths.ts';
import { DATA_FILES, getDataFile, type DataFile } from './open-data-files.ts';
import { getPackage, listAllChanges } from './open-data.ts';

/** How many changes stand on the page before a reader names a day. */
const NEWEST = 20;

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  schema: 'application/schema+json',
  oc4ids: 'application/json',
  changes: 'application/json',
} as const satisfies Record<DataFile, string>;

/** A part of a record that shows its making without filling the page. */
function cutExample({ number, title, ...project }: PublishedProject): object {
  const { status, sector, stage, investment, measures, readiness, verified, urls } = project;
  const { totalCny, split } = investment;
  const { irrAfterTax, paybackYears } = measures;
  return {
    number,
    title,
    status,
    sector,
    stage,
    investment: { totalCny, split: split.slice(0, 2) },
    measures: { irrAfterTax: irrAfterTax.value, paybackYears: paybackYears.value },
    readiness: { score: readiness.score, band: readiness.band },
    verified,
    urls,
  };
}

/** The project that shows most: the first whose return is estimated. */
const pickExample = (projects: readonly PublishedProject[]) =>
  projects.find(
    ({ measures, title }) => measures.irrAfterTax.value !== null && title.en !== null,
  ) ?? projects[0];

/** What the page of open data shows. */
export async function getDataPage(site: URL | undefined): Promise<{
  about: PublishedPackage;
  files: { file: DataFile; bytes: number; type: string; url: string }[];
  changes: Change[];
  example: { number: string; text: string } | undefined;
}> {
  const about = await getPackage(site);
  const example = pickExample(about.projects);
  const files = DATA_FILES.map(async (file) => ({
    file,
    bytes: (await getDataFile(file, site)).length,
    type: MEDIA_TYPES[file],
    url: new URL(assets.openData[file], site).href,
  }));
  return {
    about,
    files: await Promise.all(files),
    changes: (await listAllChanges(site)).slice(0, NEWEST),
    example: example && {
      number: example.number,
      text: JSON.stringify(cutExample(example), undefined, 2),
    },
  };
}
