import { CODE_LISTS } from '#src/domain/open-data/code-lists.ts';
import { makeJsonSchema } from '#src/domain/open-data/package.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { assets } from '#src/i18n/paths.ts';
import { query } from './query.ts';
import { makeCsv } from './open-data-csv.ts';
import { makeWorkbook, type WorkbookAbout } from './open-data-workbook.ts';
import {
  fromName,
  getOcPackage,
  getPackage,
  listAllChanges,
  listRecords,
  toName,
} from './open-data.ts';
import { getSite } from './site.ts';

/** The files of the open data, in the order in which the page shows them. */
export const DATA_FILES = ['xlsx', 'csv', 'json', 'schema', 'oc4ids', 'changes'] as const;
export type DataFile = (typeof DATA_FILES)[number];

type Site = URL | undefined;

/** Every code of every list, with its names. */
function listCodes(): WorkbookAbout['codes'] {
  const [zh, en] = [getWords('zh'), getWords('en')];
  return CODE_LISTS.flatMap(({ path, list, codes }) =>
    codes.map((code) => ({
      path,
      code,
      zh: zh(`terms.${list}.${code}`),
      en: en(`terms.${list}.${code}`),
    })),
  );
}

async function makeXlsx(site: Site): Promise<Uint8Array> {
  const about = await getPackage(site);
  const [zh, en] = [getWords('zh'), getWords('en')];
  const { sampleNotice, attribution } = about;
  const line = (key: string, value: string | number, link?: string) => ({
    zh: zh(key),
    en: en(key),
    value,
    ...(link === undefined ? {} : { link }),
  });
  return makeWorkbook(about.projects, {
    title: getSite().name.zh,
    day: about.updated,
    codes: listCodes(),
    lines: [
      line('openData.projects', about.count),
      line('openData.updated', about.updated),
      line('openData.version', about.schemaVersion),
      line('openData.licence', about.licence.name, about.licence.url),
      line('openData.attributionText', attribution['zh-Hans']),
      line('openData.attributionText', attribution.en ?? ''),
      line('openData.title', about.source, about.source),
      ...(sampleNotice
        ? [
            line('common.sampleTag', sampleNotice['zh-Hans']),
            line('common.sampleTag', sampleNotice.en),
          ]
        : []),
    ],
  });
}

async function makeChanges(site: Site): Promise<string> {
  const { generated, source, licence } = await getPackage(site);
  return JSON.stringify({ generated, source, licence, changes: await listAllChanges(site) });
}

const makers: Record<DataFile, (site: Site) => Promise<string | Uint8Array>> = {
  xlsx: makeXlsx,
  csv: async (site) => makeCsv(await listRecords(site)),
  json: async (site) => JSON.stringify(await getPackage(site)),
  schema: (site) =>
    Promise.resolve(
      JSON.stringify(makeJsonSchema(new URL(assets.openData.schema, site).href), null, 2),
    ),
  oc4ids: async (site) => JSON.stringify(await getOcPackage(site)),
  changes: makeChanges,
};

const fileAt = query<[DataFile, string], Uint8Array>('file', async (file, site) =>
  Buffer.from(await makers[file](fromName(site))),
);

/** What a file of the open data holds; made once. */
export const getDataFile = (file: DataFile, site: Site): Promise<Uint8Array> =>
  fileAt(file, toName(site));

/** The file as a web server answers it. */
export const sendDataFile = async (file: DataFile, site: Site): Promise<Response> =>
  new Response(new Uint8Array(await getDataFile(file, site)));
