import { getFileSchema } from '#src/domain/check/content.ts';
import { stepInto } from '#src/domain/check/schema-shape.ts';
import { slugify } from '../import/slugify.ts';
import type { Bases } from './bases.ts';
import type { Candidate } from './candidate.ts';
import { getKey, getName, type SourceEntry } from './entries.ts';
import type { SheetFault } from './fault.ts';
import type { FilledRow } from './filled-sheet.ts';
import type { Kind } from './kinds.ts';
import type { Names } from './names.ts';
import { SLUG_PATH } from './sheet-plans.ts';

/** One kind's entries while its sheets are read. */
export interface Gathering {
  kind: Kind;
  byKey: ReadonlyMap<string, SourceEntry>;
  bySlug: ReadonlyMap<string, SourceEntry>;
  candidates: Map<string, Candidate>;
  /** Keys of first sheets' rows that were sent back: nothing is said of what hangs on them. */
  refused: Set<string>;
  /** The numbers of these rows. */
  sentBack: number[];
  names: Names;
  bases: Bases;
  faults: SheetFault[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The Chinese name that a first sheet's row has. */
export const nameOf = (row: FilledRow): string =>
  ['zh:name', 'zh:title', 'zh:label'].map((id) => row.cells.get(id)?.trim()).find(Boolean) ?? '';

/** The file's name that a row states itself; empty where it states none. */
export const statedSlug = (row: FilledRow) => row.cells.get(`zh:${SLUG_PATH[0]}`)?.trim() ?? '';

/** The file's name that a first sheet's row comes to. */
export function findSlug({ key }: Kind, row: FilledRow): string {
  if (key === 'slug') return row.key;
  return statedSlug(row) === '' ? slugify(nameOf(row)) : statedSlug(row);
}

/** What is wrong with the form of a key that is a field: `XS-2026-30`. */
function findFormFault({ collection, key }: Kind, text: string): string | undefined {
  if (key === 'slug') return undefined;
  return stepInto(getFileSchema(collection, 'zh'), key)?.safeParse(text).error?.issues[0]?.message;
}

const toOneWord = (text: string) => text.replace(/\s+/g, '');

/**
 * Whether a row whose key the content has is about another thing: a new one that was given a taken key,
 * or one that was written over the row of that which had it.
 */
function isAnother({ kind, names, bases }: Gathering, row: FilledRow, old: SourceEntry): boolean {
  const isSameName = toOneWord(nameOf(row)) === toOneWord(getName(old.zh.fields));
  if (isSameName || nameOf(row) === '') return false;
  if (kind.key === 'slug') return bases.isKept && !bases.find(old);
  if (statedSlug(row) !== old.slug) return true;
  const unit = names.find('units', row.cells.get('zh:unit')?.trim() ?? '');
  return 'slug' in unit && unit.slug !== old.zh.data['unit'];
}

const sayTaken = ({ kind, names }: Gathering, row: FilledRow, old: SourceEntry): string => {
  const unit = old.zh.data['unit'];
  const whose = typeof unit === 'string' ? names.nameOf('units', unit) : '';
  const isRow = kind.key !== 'slug' && statedSlug(row) === old.slug;
  return isRow
    ? `${row.key} 是${whose}的“${getName(old.zh.fields)}”，名称和单位不能一起换成别的；新项目请另起一行、另编${kind.keyTitle}`
    : `${getKey(old)} 已用于${whose}的“${getName(old.zh.fields)}”，新增的请换一个${kind.keyTitle}，各表一并改；要改原有的，请先用 npm run workbook 导出`;
};

/** What is wrong with the key that a row has. */
function findKeyFault(
  gathering: Gathering,
  row: FilledRow,
  old: SourceEntry | undefined,
): string | undefined {
  const { kind, candidates } = gathering;
  if (row.key === '') return `没有${kind.keyTitle}，请填写，如 ${kind.keyExample}`;
  const formFault = findFormFault(kind, row.key);
  if (formFault !== undefined) return `“${row.key}”不合写法，${formFault}`;
  const earlier = candidates.get(row.key)?.rows.get(kind.collection)?.numbers[0];
  if (earlier !== undefined) return `${row.key} 与第 ${earlier} 行重复，请留一行或改一个`;
  return old && isAnother(gathering, row, old) ? sayTaken(gathering, row, old) : undefined;
}

/** The file's name that the content has cannot change. */
function findChangedSlug(row: FilledRow, old: SourceEntry): string | undefined {
  const stated = statedSlug(row);
  if (stated === '' || stated === old.slug) return undefined;
  return `${row.key} 的文件名是 ${old.slug}，不能改为 ${stated}，请改回`;
}

/** What is wrong with the file's name of a new entry. */
function findSlugFault({ bySlug }: Gathering, slug: string): string | undefined {
  if (!SLUG.test(slug))
    return `文件名“${slug}”不能用，请写小写字母、数字和连字符，如 tea-oil-press`;
  const owner = bySlug.get(slug);
  return owner && `文件名 ${slug} 已用于 ${getKey(owner)}，请另写一个文件名`;
}

/** Whether an earlier row comes to the same file. */
function findSharedFile({ candidates }: Gathering, slug: string): string | undefined {
  const taken = [...candidates.values()].find((other) => other.slug === slug);
  return taken && `与 ${taken.key} 是同一个文件 ${taken.slug}，请另写一个文件名`;
}

/** Why a first sheet's row can be no entry, by its key and its file's name. */
export function findRefusal(
  gathering: Gathering,
  row: FilledRow,
  old: SourceEntry | undefined,
): { column: string; reason: string } | undefined {
  const { kind } = gathering;
  const keyFault = findKeyFault(gathering, row, old);
  if (keyFault !== undefined) return { column: kind.keyTitle, reason: keyFault };
  const slug = old?.slug ?? findSlug(kind, row);
  const slugFault = old ? findChangedSlug(row, old) : findSlugFault(gathering, slug);
  const reason = slugFault ?? findSharedFile(gathering, slug);
  if (reason === undefined) return undefined;
  return { column: kind.key === 'slug' ? kind.keyTitle : '文件名', reason };
}
