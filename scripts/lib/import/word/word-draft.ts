import type { Content } from '#src/domain/check/content.ts';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { formatMarkdownFile, inOrder } from '../../content/format-file.ts';
import { getAt } from '../../workbook/entry-fields.ts';
import { buildFields } from '../build-fields.ts';
import { createLookups } from '../lookups.ts';
import { nameColumn, type Draft } from '../draft.ts';
import type { FieldMapping, Mapping } from '../mapping.ts';
import type { Numbering } from '../numbering.ts';
import { slugify } from '../slugify.ts';
import { normalizeName } from '../table.ts';
import type { Answers } from './answers.ts';
import { BUILDER, columnsOf, fillIn } from './fill-in.ts';

/** Something of a proposal that a person has to see to. */
export interface Gap {
  /** The label, the field or the part; where in the document it is. */
  readonly where: string;
  readonly reason: string;
}

/** A proposal as a draft, and what is left to do. */
export interface WordDraft {
  readonly draft: Draft;
  readonly title: string;
  /** The labels that were read. */
  readonly read: readonly string[];
  readonly gaps: readonly Gap[];
}

/** What a draft is made with. */
export interface WordSetting {
  readonly mapping: Mapping;
  readonly content: Content;
  readonly numbering: Numbering;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The slug of the unit that sends it in, where it names none. */
  readonly unit: string | undefined;
}

const TO_WRITE = '（待写）';
const SHOWN = 40;
const listSources = (field: FieldMapping) =>
  Array.isArray(field)
    ? field.flatMap((item) => ('group' in item ? Object.values(item.group) : [item]))
    : [field];

/** The names of labels that the mapping's fields go by, as `normalizeName` makes them. */
export function listKnownLabels(mapping: Mapping): ReadonlySet<string> {
  const columns = Object.values(mapping.zh)
    .flatMap(listSources)
    .flatMap(({ column }) => column ?? []);
  const { column = [] } = mapping.number;
  return new Set([...columns, ...[column].flat(), BUILDER].map(normalizeName));
}

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
};

function listGaps(answers: Answers, pictures: number): Gap[] {
  return [
    ...answers.unknown.map(({ label, text }) => ({
      where: label,
      reason: `没有对应的字段，没有读入：“${shorten(text)}”`,
    })),
    ...PROJECT_PARTS.filter(({ id }) => !answers.parts.has(id)).map(({ zh }) => ({
      where: zh,
      reason: '六部分里没有这一部分，草稿里写着（待写）',
    })),
    ...answers.outside.map((text) => ({
      where: '六部分以外',
      reason: `没有读入：“${shorten(text)}”`,
    })),
    ...answers.personal.map((text) => ({
      where: '姓名、电话',
      reason: `网站不公开个人姓名和电话，这一段没有读入：“${shorten(text)}”`,
    })),
    ...(pictures === 0
      ? []
      : [
          {
            where: '图片',
            reason: `${pictures} 张没有读入，要用的实景照片请在编辑页面的“实景照片”里上传，写明来源和日期`,
          },
        ]),
  ];
}

/** A number that the proposal states and another project has. */
function listTaken(number: string | undefined, title: string, { projects }: Content): Gap[] {
  const owner = [...projects.zh.values()].find(({ data }) => data.number === number)?.data;
  if (!owner || owner.title === title) return [];
  return [{ where: '项目编号', reason: `${owner.number} 已用于“${owner.title}”，请换一个编号` }];
}

/** Who builds and is none of the county's units. */
function listBuilder(
  { cells: stated }: Answers,
  cells: ReadonlyMap<string, string>,
  mapping: Mapping,
): Gap[] {
  const builder = stated.get(BUILDER);
  const units = columnsOf(mapping, 'unit').map((column) => cells.get(normalizeName(column)));
  if (builder === undefined || units.includes(builder)) return [];
  const reason = `没有读入：“${shorten(builder)}”，若是包装单位，请在草稿的“包装单位”里补写`;
  return [{ where: BUILDER, reason }];
}

/**
 * Makes a draft of what a proposal says: fields that were read, and the six parts. Unlike a table's row
 * it is written with gaps, which are told one by one; `npm run check` refuses it until they are filled.
 * Undefined without a name for the project.
 */
export function makeWordDraft(
  answers: Answers,
  pictures: number,
  setting: WordSetting,
): WordDraft | undefined {
  const { mapping, content, numbering, today, unit } = setting;
  const names = columnsOf(mapping, 'title').map(normalizeName);
  const stated = names.map((name) => answers.cells.get(name)).find((text) => text !== undefined);
  const title = (stated ?? answers.title)?.replace(/(?:招商)?(?:项目)?建议书$/, '').trim();
  if (title === undefined || title === '') return undefined;
  const lookups = createLookups(content);
  const cells = fillIn(answers, title, { mapping, content, lookups });
  const row = { number: 1, cells };
  const context = { row, mapping, lookups, unit };
  const { data, faults } = buildFields(mapping.zh, context);
  if (unit !== undefined) data['unit'] ??= unit;
  const slug = slugify(title);
  const column = [mapping.number.column ?? []].flat()[0];
  const own = column === undefined ? undefined : cells.get(normalizeName(column));
  const number = own ?? numbering.find(slug, mapping.number.prefix, today.slice(0, 4));
  data['number'] = number;
  // Whoever goes on with it in the editor need not write all of it at once.
  data['draft'] = true;
  const parsed = parseEntry(projectSchema, data);
  const named = new Set(faults.map((fault) => fault.column));
  const missing = (parsed.ok ? [] : parsed.faults)
    .map(({ field, message }) => ({
      where: nameColumn(field, mapping.zh),
      reason: getAt(data, field.split('.')) === undefined ? '文件里没有，请补写' : message,
    }))
    .filter(({ where }) => !named.has(where));
  const body = PROJECT_PARTS.map(
    ({ id, zh }) => `## ${zh}\n\n${answers.parts.get(id) ?? TO_WRITE}`,
  ).join('\n\n');
  return {
    draft: {
      row: 1,
      slug,
      number,
      zh: formatMarkdownFile(inOrder(data, Object.keys(projectSchema.shape)), body),
      en: undefined,
    },
    title,
    read: [...answers.cells.keys()],
    gaps: [
      ...faults.map((fault) => ({ where: fault.column, reason: fault.reason })),
      ...missing,
      ...listTaken(own, title, content),
      ...listBuilder(answers, cells, mapping),
      ...listGaps(answers, pictures),
    ],
  };
}
