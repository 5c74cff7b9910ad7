import { z } from 'zod';
import { projectSchema, type Project } from '../project/project.ts';
import { BILINGUAL_NAMES, type Content, type Entry, type ProjectEntry } from './content.ts';
import type { CheckContext, Finding } from './finding.ts';
import { findNearest } from './nearest.ts';
import { RULES } from './rules.ts';
import { unwrapSchema } from './schema-shape.ts';

/** A project that its schema refuses, as it stands in its file. */
export interface RefusedProject {
  slug: string;
  file: string;
  data: unknown;
  body: string;
}

/** The project that a refused file holds; `undefined` for a file of anything else, or of its English. */
export const findRefusedProject = (
  { collection, language, slug, file }: Omit<Entry<unknown>, 'data' | 'body'>,
  { data, body }: { data: unknown; body: string },
): RefusedProject | undefined =>
  collection === 'projects' && language === 'zh' ? { slug, file, data, body } : undefined;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What could be read of a project, and the fields that could not: `investment.split`, `verified`. */
interface Rest {
  fields: Fields;
  unread: Set<string>;
}

/** Reads field by field; of a group such as `investment` its own fields, where it is refused as a whole. */
function readFields(
  schema: z.ZodObject,
  written: Fields,
  { fields, unread }: Rest,
  group = '',
): void {
  const shape = schema.shape as Record<string, z.ZodType>;
  const known = Object.keys(shape);
  for (const key of Object.keys(written)) {
    const meant = known.includes(key) ? undefined : findNearest(key, known);
    if (meant !== undefined) unread.add(group + meant);
  }
  for (const key of known) {
    const path = group + key;
    if (unread.has(path)) continue;
    const parsed = shape[key]!.safeParse(written[key]);
    const inner = unwrapSchema(shape[key]!);
    if (parsed.success) {
      if (parsed.data !== undefined) fields[key] = parsed.data;
    } else if (group === '' && inner instanceof z.ZodObject && isFields(written[key])) {
      const parts: Fields = {};
      readFields(inner, written[key], { fields: parts, unread }, `${key}.`);
      fields[key] = parts;
    } else unread.add(path);
  }
}

/** A rule has asked for a field that could not be read. */
class UnreadField extends Error {
  override name = 'UnreadField';
}

/** The fields that could be read; whoever asks for another is stopped, as it is not known whether it is there. */
function guardFields(fields: Fields, unread: ReadonlySet<string>, group = ''): Fields {
  const refuse = (key: PropertyKey) => {
    if (typeof key === 'string' && unread.has(group + key)) throw new UnreadField(group + key);
  };
  return new Proxy(fields, {
    get(target, key, receiver) {
      refuse(key);
      const value: unknown = Reflect.get(target, key, receiver);
      return group === '' && typeof key === 'string' && isFields(value)
        ? guardFields(value, unread, `${key}.`)
        : value;
    },
    has(target, key) {
      refuse(key);
      return Reflect.has(target, key);
    },
  });
}

/** One project with its English, and what it may refer to; the English of that is nothing to it. */
function beAlone(content: Content, entry: ProjectEntry): Content {
  const others: Record<string, object> = Object.fromEntries(
    BILINGUAL_NAMES.map((name) => [name, { zh: content[name].zh, en: new Map() }]),
  );
  const english = content.projects.en.get(entry.slug);
  return {
    ...content,
    ...others,
    projects: {
      zh: new Map([[entry.slug, entry]]),
      en: new Map(english ? [[entry.slug, english]] : []),
    },
  };
}

/**
 * What is wrong with a refused project beside what its schema refuses, so that staff see all of it at once:
 * every rule that needs no other project and asks for no unread field. `unread` names further fields that are
 * missing because they could not be read, as a workbook's cells.
 */
export function checkRefused(
  { slug, file, data, body }: RefusedProject,
  content: Content,
  context: CheckContext,
  unread: Iterable<string> = [],
): Finding[] {
  if (!isFields(data)) return [];
  const rest: Rest = { fields: {}, unread: new Set(unread) };
  readFields(projectSchema, data, rest);
  for (const path of rest.unread) {
    const [group = ''] = path.split('.');
    if (!isFields(rest.fields[group])) rest.unread.add(group);
  }
  const entry: ProjectEntry = {
    ...{ collection: 'projects', language: 'zh', slug, file, body },
    data: guardFields(rest.fields, rest.unread) as Project,
  };
  const alone = beAlone(content, entry);
  const isDraft = rest.fields['draft'] === true;
  return RULES.filter(({ finished = false }) => !(finished && isDraft)).flatMap((rule) => {
    try {
      const found = rule.apply(alone, context).filter((fault) => fault.file === file);
      return found.map((fault) => ({ ...fault, rule: rule.id }));
    } catch (error) {
      if (error instanceof UnreadField) return [];
      throw error;
    }
  });
}
