import { slugify } from '../import/slugify.ts';
import type { Candidate } from './candidate.ts';
import { getKey, type SourceEntry } from './entries.ts';
import type { SheetFault } from './fault.ts';
import { fillFields, fillList } from './fill-candidate.ts';
import type { FilledRow, FilledSheet } from './filled-sheet.ts';
import type { Kind } from './kinds.ts';
import { createNames, type NamedEntry, type Names } from './names.ts';
import { SLUG_PATH } from './sheet-plans.ts';

/** What a workbook's rows come to, entry by entry; `faults` are those of rows that belong to none. */
export interface Gathered {
  candidates: Candidate[];
  faults: SheetFault[];
}

/** One kind's entries while its sheets are read. */
interface Gathering {
  kind: Kind;
  byKey: ReadonlyMap<string, SourceEntry>;
  bySlug: ReadonlyMap<string, SourceEntry>;
  candidates: Map<string, Candidate>;
  faults: SheetFault[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const nameOf = (row: FilledRow): string =>
  ['zh:name', 'zh:title', 'zh:label'].map((id) => row.cells.get(id)?.trim()).find(Boolean) ?? '';

const statedSlug = (row: FilledRow) => row.cells.get(`zh:${SLUG_PATH[0]}`)?.trim() ?? '';

function findSlug({ key }: Kind, row: FilledRow): string {
  if (key === 'slug') return row.key;
  return statedSlug(row) === '' ? slugify(nameOf(row)) : statedSlug(row);
}

function open(gathering: Gathering, row: FilledRow, old: SourceEntry | undefined, slug: string) {
  const candidate: Candidate = {
    kind: gathering.kind,
    key: row.key,
    slug,
    old,
    fields: {
      zh: structuredClone(old?.zh.fields ?? {}),
      en: structuredClone(old?.en?.fields ?? {}),
    },
    rows: new Map(),
    faults: [],
  };
  if (gathering.kind.key === 'number') candidate.fields.zh['number'] = row.key;
  gathering.candidates.set(row.key, candidate);
  return candidate;
}

/** Why a first sheet's row can be no entry, by its key and its file's name. */
function findRefusal(gathering: Gathering, row: FilledRow, old: SourceEntry | undefined) {
  const { kind, bySlug, candidates } = gathering;
  const inKey = (reason: string) => ({ column: kind.keyTitle, reason });
  const inSlug = (reason: string) => ({
    column: kind.key === 'slug' ? kind.keyTitle : '文件名',
    reason,
  });
  if (row.key === '') return inKey(`没有${kind.keyTitle}，请填写，如 ${kind.keyExample}`);
  const earlier = candidates.get(row.key)?.rows.get(kind.collection)?.numbers[0];
  if (earlier !== undefined) return inKey(`${row.key} 与第 ${earlier} 行重复，请留一行或改一个`);
  const slug = findSlug(kind, row);
  if (!old && !SLUG.test(slug))
    return inSlug(`文件名“${slug}”不能用，请写小写字母、数字和连字符，如 tea-oil-press`);
  const stated = statedSlug(row);
  if (old && stated !== '' && stated !== old.slug)
    return inSlug(`${row.key} 的文件名是 ${old.slug}，不能改为 ${stated}，请改回`);
  const owner = old ? undefined : bySlug.get(slug);
  if (owner) return inSlug(`文件名 ${slug} 已用于 ${getKey(owner)}，请另写一个文件名`);
  const taken = [...candidates.values()].find((other) => other.slug === (old?.slug ?? slug));
  if (taken) return inSlug(`与 ${taken.key} 是同一个文件 ${taken.slug}，请另写一个文件名`);
  return undefined;
}

/** A new entry, or that which a first sheet's row is about; a fault where it is neither. */
function openMain(gathering: Gathering, sheet: FilledSheet, row: FilledRow): Candidate | undefined {
  const { kind, byKey, bySlug, faults } = gathering;
  const old = byKey.get(row.key) ?? bySlug.get(statedSlug(row));
  const refusal = findRefusal(gathering, row, old);
  if (!refusal) return open(gathering, row, old, old?.slug ?? findSlug(kind, row));
  faults.push({ sheet: sheet.name, row: row.number, ...refusal });
  return undefined;
}

/** The entry that a row of another sheet belongs to; a fault where there is none. */
function openOther(
  gathering: Gathering,
  sheet: FilledSheet,
  row: FilledRow,
): Candidate | undefined {
  const { kind, byKey, candidates, faults } = gathering;
  const known = candidates.get(row.key);
  if (known) return known;
  const old = byKey.get(row.key);
  const renamed = old && [...candidates.values()].find(({ slug }) => slug === old.slug);
  if (old && !renamed) return open(gathering, row, old, old.slug);
  const reason = renamed
    ? `${kind.keyTitle}已改为 ${renamed.key}，请一并改`
    : `“${kind.title}”表里没有${row.key === '' ? '空的' : ` ${row.key} 这个`}${kind.keyTitle}，请核对`;
  faults.push({ sheet: sheet.name, row: row.number, column: kind.keyTitle, reason });
  return undefined;
}

function note(candidate: Candidate, sheet: FilledSheet, row: FilledRow): void {
  const { id } = sheet.plan;
  const place = candidate.rows.get(id) ?? { sheet: sheet.name, numbers: [] };
  place.numbers.push(row.number);
  candidate.rows.set(id, place);
}

function gatherSheet(gathering: Gathering, sheet: FilledSheet, names: Names): void {
  const { plan, rows } = sheet;
  const items = new Map<Candidate, FilledRow[]>();
  for (const row of rows) {
    const candidate = (plan.isMain ? openMain : openOther)(gathering, sheet, row);
    if (!candidate) continue;
    const again = candidate.rows.has(plan.id);
    note(candidate, sheet, row);
    if (plan.list) items.set(candidate, [...(items.get(candidate) ?? []), row]);
    else if (again) {
      const reason = `${row.key} 在这张表里写了两行，请留一行`;
      candidate.faults.push({
        sheet: sheet.name,
        row: row.number,
        column: plan.kind.keyTitle,
        reason,
      });
    } else fillFields(sheet, row, candidate, names);
  }
  if (!plan.list) return;
  for (const candidate of gathering.candidates.values())
    fillList(sheet, items.get(candidate) ?? [], candidate, names);
}

/** Names as the content has them, and those that the workbook adds. */
function nameAll(sheets: readonly FilledSheet[], known: readonly NamedEntry[]): Names {
  const written = sheets
    .filter(({ plan }) => plan.isMain)
    .flatMap(({ plan, rows }) =>
      rows.map((row): NamedEntry => ({
        collection: plan.kind.collection,
        slug: findSlug(plan.kind, row),
        name: nameOf(row),
      })),
    );
  const unique = new Map(
    [...known, ...written].map((entry) => [
      `${entry.collection}/${entry.slug}/${entry.name}`,
      entry,
    ]),
  );
  return createNames([...unique.values()].filter(({ name }) => name !== ''));
}

/** The entries of a workbook, each over what the content has of it; `known` are the names cells may use. */
export function gatherEntries(
  sheets: readonly FilledSheet[],
  entries: readonly SourceEntry[],
  known: readonly NamedEntry[],
): Gathered {
  const names = nameAll(sheets, known);
  const gathered: Gathered = { candidates: [], faults: [] };
  for (const [kind, found] of Map.groupBy(sheets, ({ plan }) => plan.kind)) {
    const own = entries.filter((entry) => entry.kind === kind);
    const gathering: Gathering = {
      kind,
      byKey: new Map(own.map((entry) => [getKey(entry), entry])),
      bySlug: new Map(own.map((entry) => [entry.slug, entry])),
      candidates: new Map(),
      faults: gathered.faults,
    };
    for (const sheet of found) gatherSheet(gathering, sheet, names);
    gathered.candidates.push(...gathering.candidates.values());
  }
  return gathered;
}
