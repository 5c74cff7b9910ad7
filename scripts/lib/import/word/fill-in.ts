import type { Content } from '#src/domain/check/content.ts';
import { findReference, type Lookups } from '../lookups.ts';
import type { Mapping } from '../mapping.ts';
import { normalizeName } from '../table.ts';
import type { Answers } from './answers.ts';

/** Proposals have it where our forms ask for 包装单位; it may be a company. */
export const BUILDER = '建设单位';
const MONTHS = /(\d+(?:\.\d+)?)\s*个月/;

/** The columns that a field of one value is read from. */
export const columnsOf = (mapping: Mapping, field: string): readonly string[] => {
  const source = mapping.zh[field];
  return source === undefined || Array.isArray(source) ? [] : [source.column ?? []].flat();
};

interface Setting {
  readonly mapping: Mapping;
  readonly content: Content;
  readonly lookups: Lookups;
}

/** A proposal as it has been read, and what it says of one field so far. */
interface Proposal extends Setting {
  readonly title: string;
  readonly parts: Answers['parts'];
  /** What it answers under the first of a field's columns that it has, or under a label. */
  readonly stated: (field: string) => string | undefined;
  readonly labelled: (label: string) => string | undefined;
}

/** The one town whose name the place or the title has, with or without 镇 and 乡. */
function findTown({ stated, labelled, mapping, title, content }: Proposal): string | undefined {
  if (stated('town') !== undefined) return undefined;
  const places = columnsOf(mapping, 'place').map((column) => labelled(column) ?? '');
  const found = [...content.towns.zh.values()].filter(({ data: { name } }) =>
    [...places, title].some((text) => text.includes(name.replace(/[镇乡]$/, ''))),
  );
  return found.length === 1 ? found[0]?.data.name : undefined;
}

/** The modes of cooperation that the answer names, or the part about them. */
function findModes({ stated, parts, mapping }: Proposal): string | undefined {
  const said = stated('modes') ?? parts.get('cooperation') ?? '';
  const modes = Object.keys(mapping.tables['modes'] ?? {}).filter((mode) => said.includes(mode));
  return modes.join('、') || undefined;
}

/** The builder, where it is one of the county's units. */
function findUnit({ stated, labelled, lookups }: Proposal): string | undefined {
  const builder = labelled(BUILDER);
  if (builder === undefined || stated('unit') !== undefined) return undefined;
  return 'slug' in findReference(lookups.units, builder) ? builder : undefined;
}

/** The part about it, as lines. */
function findScope({ stated, parts }: Proposal): string | undefined {
  if (stated('scope') !== undefined) return undefined;
  return parts.get('scope')?.replaceAll(/^(?:- |### )/gm, '');
}

/** The months alone, of an answer such as `约 18 个月，分两期`. */
function findMonths({ stated }: Proposal): string | undefined {
  const months = MONTHS.exec(stated('constructionTime') ?? '')?.[1];
  return months === undefined ? undefined : `${months}个月`;
}

/** What is made of a proposal for each field; undefined leaves it as it was answered. */
const FINDERS: Readonly<Record<string, (proposal: Proposal) => string | undefined>> = {
  title: ({ title }) => title,
  town: findTown,
  modes: findModes,
  unit: findUnit,
  scope: findScope,
  constructionTime: findMonths,
};

/** Answers with what only reads between the lines: the town in the place's name, the modes in a sentence. */
export function fillIn(
  answers: Answers,
  title: string,
  setting: Setting,
): ReadonlyMap<string, string> {
  const cells = new Map(answers.cells);
  const namesOf = (field: string) => columnsOf(setting.mapping, field).map(normalizeName);
  const answeredIn = (field: string) => namesOf(field).find((name) => cells.has(name));
  const proposal: Proposal = {
    ...setting,
    title,
    parts: answers.parts,
    stated: (field) => cells.get(answeredIn(field) ?? ''),
    labelled: (label) => cells.get(normalizeName(label)),
  };
  for (const [field, find] of Object.entries(FINDERS)) {
    const text = find(proposal);
    const name = answeredIn(field) ?? namesOf(field)[0];
    if (text !== undefined && name !== undefined) cells.set(name, text);
  }
  return cells;
}
