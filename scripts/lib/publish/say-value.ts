import { z } from 'zod';
import type { SingleName } from '#src/domain/check/content.ts';
import { getFileSchema } from '#src/domain/check/content.ts';
import { getNotes, stepInto, unwrapSchema } from '#src/domain/check/schema-shape.ts';
import { REFERENCES, type CollectionName } from '#src/domain/collections.ts';
import { isGroup } from '#src/domain/field-changes.ts';
import { listChoices } from '../workbook/choices.ts';

/** What an entry is called in Chinese; its slug where there is none. */
export type NameOf = (collection: CollectionName, slug: string) => string;

/** The field that a value stands in. */
export interface ValuePlace {
  readonly collection: CollectionName | SingleName;
  /** `investment.split.item` */
  readonly field: string;
}

const LONGEST_VALUE = 60;

type References = Partial<Record<string, Partial<Record<string, CollectionName>>>>;

function sayWord({ collection, field }: ValuePlace, value: string, nameOf: NameOf): string {
  const target = (REFERENCES as References)[collection]?.[field];
  if (target !== undefined) return nameOf(target, value);
  return listChoices(`${collection}.${field}`, [value]).get(value)!.replaceAll(/\s+/g, ' ').trim();
}

/** The Chinese name of a field whose way does not say which items of lists it goes through. */
function nameField({ collection, field }: ValuePlace): string {
  const schema: z.ZodType = getFileSchema(collection, 'zh');
  const found = field.split('.').reduce<z.ZodType | undefined>((at, step) => {
    const isList = at && unwrapSchema(at) instanceof z.ZodArray;
    return stepInto(isList ? stepInto(at, 0) : at, step);
  }, schema);
  return (found && getNotes(found).title) ?? field;
}

/** What an item of a list has in it, as `设备购置，285万元`; a switch by its name. */
function sayGroup(place: ValuePlace, group: Record<string, unknown>, nameOf: NameOf): string {
  const { collection, field } = place;
  return Object.entries(group)
    .flatMap(([key, item]) => {
      const inner = { collection, field: `${field}.${key}` };
      if (typeof item === 'boolean') return item ? [nameField(inner)] : [];
      return say(inner, item, nameOf);
    })
    .join('，');
}

function say(place: ValuePlace, value: unknown, nameOf: NameOf): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return sayWord(place, value, nameOf);
  if (Array.isArray(value))
    return value.map((item) => say(place, item, nameOf)).join(value.some(isGroup) ? '；' : '、');
  return isGroup(value) ? sayGroup(place, value, nameOf) : String(value);
}

/** A value as staff would read it out, in Chinese; undefined where it takes more than a line. */
export function sayValue(place: ValuePlace, value: unknown, nameOf: NameOf): string | undefined {
  const text = say(place, value, nameOf);
  return text.length <= LONGEST_VALUE ? text : undefined;
}
