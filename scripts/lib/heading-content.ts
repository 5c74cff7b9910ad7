import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DATA_LICENCE } from '#src/domain/county/site.ts';
import { parseMarkdownFile, parseYaml } from './markdown-file.ts';
import { noMemory, type Memory } from './memory.ts';

/**
 * Reads the titles, names and headings of a county's content, a line each: traditional forms hang on what
 * stands beside a character.
 */
export interface HeadingContent {
  /** The names of the site and its place, which the head of every page shows. */
  readonly siteNames: Readonly<Record<'zh' | 'en', string>>;
  /**
   * What heads the files of a collection, or the one file named `collection/slug`, or what else goes by a
   * name of its own; see `HEADING_KINDS`.
   */
  readonly readTitles: (name: string, language: 'zh' | 'en') => string[];
  /** The headings in the Chinese texts of a collection, without their titles. */
  readonly readTextHeadings: (name: string) => string[];
  /** The Chinese headings of each project's page that are not on every project's, by its file's name. */
  readonly listProjects: () => Iterable<readonly [slug: string, headings: string]>;
}

type Data = Record<string, unknown>;

const readYaml = (file: string) => parseYaml(readFileSync(file, 'utf8')) as Data;

const isText = (value: unknown) => typeof value === 'string';

/** What heads a file of one language, or a desk's in Chinese. */
const titleOf = ({ title, name }: Data): string[] => [title, name].filter(isText);

const bodyHeadings = (body: string): string[] =>
  [...body.matchAll(/^#{1,3} (.+)$/gm)].map(([, heading = '']) => heading);

const listFiles = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
    : [];

/** The title of a Markdown file and the headings in its body. */
function readHeadings(file: string, memory: Memory): string {
  const source = readFileSync(file, 'utf8');
  return memory.recall(['headings', source], () => {
    const { data, body } = parseMarkdownFile(source);
    return [...titleOf(data as Data), ...bodyHeadings(body)].join('\n');
  });
}

/** Those whose names head what a project's page says of them. */
type Kin = Partial<Record<'town' | 'sector' | 'contact' | 'unit', string>>;

/** Where the files of those lie whose names head what a project's page says of them, below `content/`. */
function readKin(file: string, memory: Memory): string[] {
  const source = readFileSync(file, 'utf8');
  const lines = memory.recall(['kin', source], () => {
    const { town, sector, contact, unit } = parseMarkdownFile(source).data as Kin;
    const desk = contact === undefined ? `units/${unit}` : `contacts/${contact}`;
    return `towns/zh/${town}.md\nsectors/zh/${sector}.md\n${desk}.yml`;
  });
  return lines.split('\n');
}

interface DeskFile {
  readonly file: string;
  readonly data: Data;
}

const nameDesks = (desks: readonly DeskFile[], language: 'zh' | 'en'): string[] =>
  desks.map(({ data }) => data[language === 'zh' ? 'name' : 'nameEn']).filter(isText);

/** Which desks a heading may name: those in the county, those outside, the one for everything. */
const DESKS: Readonly<Record<string, (desk: DeskFile, site: Data) => boolean>> = {
  contacts: ({ data }) => data['city'] === undefined,
  liaison: ({ data }) => data['city'] !== undefined,
  general: ({ file }, site) => basename(file, '.yml') === site['contact'],
};

/** Opens the content of a county for its headings. */
export function openHeadingContent(contentDir: string, memory = noMemory): HeadingContent {
  const pathOf = (...steps: string[]) => join(contentDir, ...steps);
  const site = readYaml(pathOf('site.yml'));
  const { name: licence = DATA_LICENCE.name } = (site['dataLicence'] ?? {}) as { name?: string };
  const desks = listFiles(pathOf('contacts'), '.yml').map((file) => ({
    file,
    data: readYaml(file),
  }));

  const nameSite = (language: 'zh' | 'en') =>
    ['name', 'county']
      .map((key) => (site[key] as Partial<Record<string, string>> | undefined)?.[language])
      .join('\n');

  function readTitles(name: string, language: 'zh' | 'en'): string[] {
    const isNamed = DESKS[name];
    if (isNamed)
      return nameDesks(
        desks.filter((desk) => isNamed(desk, site)),
        language,
      );
    if (name === 'licence') return [licence];
    const [collection = '', slug] = name.split('/');
    return listFiles(pathOf(collection, language), '.md')
      .filter((file) => slug === undefined || basename(file, '.md') === slug)
      .map((file) => readHeadings(file, memory));
  }

  /** The name of each town, sector, and desk, and of the desk of each unit, by their files below `content/`. */
  function nameKin(): Map<string, string> {
    const deskNames = new Map(
      desks.map(({ file, data }) => [`contacts/${basename(file)}`, titleOf(data).join('')]),
    );
    const places = ['towns/zh', 'sectors/zh'].flatMap((folder) =>
      listFiles(pathOf(folder), '.md').map((file): [string, string] => {
        const { data } = parseMarkdownFile(readFileSync(file, 'utf8'));
        return [`${folder}/${basename(file)}`, titleOf(data as Data).join('')];
      }),
    );
    const units = listFiles(pathOf('units'), '.yml').map((file): [string, string] => {
      const desk = `contacts/${String(readYaml(file)['contact'])}.yml`;
      return [`units/${basename(file)}`, deskNames.get(desk) ?? ''];
    });
    return new Map([...deskNames, ...places, ...units]);
  }

  function* listProjects(): Iterable<readonly [string, string]> {
    const names = nameKin();
    for (const file of listFiles(pathOf('projects/zh'), '.md')) {
      const kin = readKin(file, memory).map((path) => names.get(path) ?? '');
      yield [basename(file, '.md'), [readHeadings(file, memory), ...kin].join('\n')];
    }
  }

  return {
    siteNames: { zh: nameSite('zh'), en: nameSite('en') },
    readTitles,
    readTextHeadings: (name) =>
      listFiles(pathOf(name, 'zh'), '.md').flatMap((file) =>
        bodyHeadings(readFileSync(file, 'utf8')),
      ),
    listProjects,
  };
}
