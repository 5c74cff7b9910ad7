import type { Language } from '#src/domain/check/content.ts';
import { COLLECTIONS } from '#src/domain/collections.ts';
import { text } from '#src/domain/fields.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { listColumns, type Column, type NestedList, type SchemaColumns } from './columns.ts';
import { BODY } from './entry-fields.ts';
import { KINDS, type Kind } from './kinds.ts';

/** One sheet: what its rows are about, and its columns beside the key. */
export interface SheetPlan {
  /** What the sheet is known by, whatever it is called: `projects/investment.split`. */
  id: string;
  name: string;
  kind: Kind;
  /** A row an entry; on the others entries are named by the first sheet's key. */
  isMain: boolean;
  /** The list whose items are the rows; `isRecord` where they are words and their English. */
  list?: { path: readonly string[]; isRecord: boolean };
  columns: readonly Column[];
}

/** The column of a file's name, on sheets whose key is another field. */
export const SLUG_PATH = ['$slug'] as const;
/** The word that a record's item is known by. */
export const TERM_PATH = ['$term'] as const;

const ENGLISH = '（英文）';

const own = (language: Language, path: readonly string[], title: string, band: string): Column => {
  const schema = text(title);
  return {
    language,
    path,
    schema,
    isList: false,
    kind: 'text',
    title,
    band,
    notes: {},
    isRequired: false,
  };
};

function listBodyColumns({ collection }: Kind, language: Language): Column[] {
  if (COLLECTIONS[collection].kind === 'yaml') return [];
  const suffix = language === 'en' ? ENGLISH : '';
  if (collection !== 'projects') return [own(language, [BODY], `正文${suffix}`, '正文')];
  return PROJECT_PARTS.map((part) => ({
    ...own(language, [BODY, part.id], `${part.zh}${suffix}`, '正文'),
    isRequired: true,
    notes: { description: `正文“${part[language]}”一节，可写 Markdown` },
  }));
}

const inEnglish = (column: Column): Column => ({
  ...column,
  title: `${column.title}${ENGLISH}`,
  band: '英文',
  notes: { ...column.notes, examples: undefined },
});

/** Titles that stand twice on a sheet are told apart by their groups. */
function nameApart(columns: readonly Column[]): Column[] {
  const counts = Map.groupBy(columns, ({ title }) => title);
  return columns.map((column) =>
    counts.get(column.title)!.length > 1
      ? { ...column, title: `${column.band}：${column.title}` }
      : column,
  );
}

function planMain(kind: Kind, zh: SchemaColumns, en: SchemaColumns | undefined): SheetPlan[] {
  const { collection, title, isSplit } = kind;
  const sheet = (suffix: string, name: string, columns: readonly Column[]): SheetPlan => ({
    id: `${collection}${suffix}`,
    name,
    kind,
    isMain: suffix === '',
    columns: nameApart(columns),
  });
  const facts = zh.columns.filter(({ path }) => path[0] !== kind.key);
  const english = [
    ...(en?.columns.map(inEnglish) ?? []),
    ...(en ? listBodyColumns(kind, 'en') : []),
  ];
  const prose = listBodyColumns(kind, 'zh');
  if (!isSplit) return [sheet('', title, [...facts, ...prose, ...english])];
  const slug = {
    ...own('zh', SLUG_PATH, '文件名', '基本情况'),
    notes: { description: '网址里的名字；新项目可不写，由项目名称的拼音得出' },
  };
  return [
    sheet('', title, [...facts, slug]),
    sheet('/body', `${title}正文`, prose),
    sheet('/en', `${title}英文`, english),
  ];
}

function planList(kind: Kind, list: NestedList, english: NestedList | undefined): SheetPlan {
  const { collection } = kind;
  const columnsOf = ({ schema, path }: NestedList, language: Language) =>
    listColumns(schema, collection, language, path).columns.map((column) => ({
      ...column,
      band: '',
    }));
  const columns = list.isRecord
    ? [
        { ...own('en', TERM_PATH, '中文文件里的词', ''), isRequired: true },
        { ...own('en', [], '英文', ''), isRequired: true },
      ]
    : [...columnsOf(list, 'zh'), ...(english ? columnsOf(english, 'en').map(inEnglish) : [])];
  return {
    id: `${collection}/${list.path.join('.')}`,
    name: kind.isSplit ? list.title : `${kind.title}${list.title}`,
    kind,
    isMain: false,
    list: { path: list.path, isRecord: list.isRecord },
    columns: nameApart(columns),
  };
}

/** The sheets of a kind: its own first, then prose and English, then one for each list. */
function planSheets(kind: Kind): SheetPlan[] {
  const definition = COLLECTIONS[kind.collection];
  const isPlain = definition.kind === 'yaml';
  const zh = listColumns(isPlain ? definition.schema : definition.zh, kind.collection, 'zh');
  const en = isPlain ? undefined : listColumns(definition.en, kind.collection, 'en');
  const find = (lists: readonly NestedList[], { path }: NestedList) =>
    lists.find((other) => other.path.join('.') === path.join('.'));
  const englishOnly = en?.lists.filter((list) => !find(zh.lists, list)) ?? [];
  return [
    ...planMain(kind, zh, en),
    ...zh.lists.map((list) => planList(kind, list, en && find(en.lists, list))),
    ...englishOnly.map((list) => planList(kind, list, undefined)),
  ];
}

/** All sheets there are, kind by kind. */
export const SHEETS: readonly SheetPlan[] = KINDS.flatMap(planSheets);

/** What a column is known by in the workbook: `zh:investment.total`. */
export const getColumnId = ({ language, path }: Column): string => `${language}:${path.join('.')}`;
