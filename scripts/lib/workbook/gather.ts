import type { Bases } from './bases.ts';
import type { Candidate } from './candidate.ts';
import { getKey, type SourceEntry } from './entries.ts';
import type { SheetFault } from './fault.ts';
import { fillFields, fillList } from './fill-candidate.ts';
import type { FilledRow, FilledSheet } from './filled-sheet.ts';
import { createNames, type NamedEntry, type Names } from './names.ts';
import { findRefusal, findSlug, nameOf, statedSlug, type Gathering } from './refusal.ts';

/** What a workbook's rows come to, entry by entry; `faults` are those of rows that belong to none. */
export interface Gathered {
  candidates: Candidate[];
  /** How many entries' own rows were sent back. */
  refused: number;
  faults: SheetFault[];
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

/** A new entry, or that which a first sheet's row is about; a fault where it is neither. */
function openMain(gathering: Gathering, sheet: FilledSheet, row: FilledRow): Candidate | undefined {
  const { kind, byKey, bySlug, refused, faults } = gathering;
  const old = byKey.get(row.key) ?? bySlug.get(statedSlug(row));
  const refusal = findRefusal(gathering, row, old);
  if (!refusal) return open(gathering, row, old, old?.slug ?? findSlug(kind, row));
  refused.add(row.key);
  const stated = bySlug.get(statedSlug(row));
  if (stated) refused.add(getKey(stated));
  gathering.sentBack.push(row.number);
  faults.push({ sheet: sheet.name, row: row.number, ...refusal });
  return undefined;
}

/** The entry that a row of another sheet belongs to; a fault where there is none. */
function openOther(
  gathering: Gathering,
  sheet: FilledSheet,
  row: FilledRow,
): Candidate | undefined {
  const { kind, byKey, candidates, refused, faults } = gathering;
  const known = candidates.get(row.key);
  if (known) return known;
  if (refused.has(row.key)) return undefined;
  const old = byKey.get(row.key);
  // A new number on the first sheet is meant for the rows of all others.
  const renamed = old && [...candidates.values()].find(({ slug }) => slug === old.slug);
  if (renamed) return renamed;
  if (old) return open(gathering, row, old, old.slug);
  const reason = `“${kind.title}”表里没有${row.key === '' ? '空的' : ` ${row.key} 这个`}${kind.keyTitle}，请核对`;
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

/**
 * The entries of a workbook, each over what the content has of it; `known` are the names cells may use,
 * `bases` what the workbook went out with.
 */
export function gatherEntries(
  sheets: readonly FilledSheet[],
  entries: readonly SourceEntry[],
  known: readonly NamedEntry[],
  bases: Bases,
): Gathered {
  const names = nameAll(sheets, known);
  const gathered: Gathered = { candidates: [], refused: 0, faults: [] };
  for (const [kind, found] of Map.groupBy(sheets, ({ plan }) => plan.kind)) {
    const own = entries.filter((entry) => entry.kind === kind);
    const gathering: Gathering = {
      kind,
      byKey: new Map(own.map((entry) => [getKey(entry), entry])),
      bySlug: new Map(own.map((entry) => [entry.slug, entry])),
      candidates: new Map(),
      refused: new Set(),
      sentBack: [],
      names,
      bases,
      faults: gathered.faults,
    };
    for (const sheet of found) gatherSheet(gathering, sheet, names);
    gathered.candidates.push(...gathering.candidates.values());
    gathered.refused += gathering.sentBack.length;
  }
  return gathered;
}
