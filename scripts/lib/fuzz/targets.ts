import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { z } from 'zod';
import { getFileSchema, groupEntries, type Content } from '#src/domain/check/content.ts';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { checkRefused } from '#src/domain/check/refused.ts';
import { COLLECTIONS } from '#src/domain/collections.ts';
import { parseEnquiry } from '#src/domain/enquiry/enquiry.ts';
import { getProblemValues } from '#src/domain/enquiry/fields.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { CellFault } from '../import/cell.ts';
import { parseMarkdownFile, type MarkdownFile } from '../markdown-file.ts';
import { readCell } from '../workbook/cells.ts';
import { listColumns } from '../workbook/columns.ts';
import { createNames } from '../workbook/names.ts';
import { cell, mutated } from './mutate.ts';

/** A reader of what comes from outside, and what it is tried with. */
export interface FuzzTarget {
  readonly name: string;
  /** Throws where the reader crashes, or refuses without saying why. */
  readonly property: fc.IProperty<[unknown]>;
}

const HAN = /\p{Script=Han}/u;

/** A refusal that staff can act upon: in their language, and not of a line's length alone. */
function expectReason(reason: unknown, at: string): void {
  if (typeof reason !== 'string' || !HAN.test(reason))
    throw new Error(`${at} is refused without a reason: ${JSON.stringify(reason)}`);
}

/** The files of a folder of content whose head is YAML. */
const readAll = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(dir, name), 'utf8'));

/** A county with nothing in it. */
const NOTHING: Content = {
  ...groupEntries([]),
  ...{ dir: 'content', site: undefined, targets: undefined },
  ...{ files: new Set<string>(), publicFiles: new Set<string>() },
};

const CONTEXT = { today: '2026-11-23', hasEnglishUnit: () => true };

/** What else is wrong with a refused project is told too, whatever could be read of it. */
function tryRest({ data, body }: MarkdownFile): void {
  const project = { slug: 'it', file: 'content/projects/zh/it.md', data, body };
  for (const { field, message } of checkRefused(project, NOTHING, CONTEXT))
    expectReason(message, field);
}

function tryFrontmatter(source: string): void {
  let file: MarkdownFile;
  try {
    file = parseMarkdownFile(source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return expectReason(error.message, 'a file');
  }
  const parsed = parseEntry(getFileSchema('projects', 'zh'), file.data);
  if (parsed.ok) return;
  if (parsed.faults.length === 0) throw new Error('a project is refused without a fault');
  for (const { field, message } of parsed.faults) expectReason(message, field);
  tryRest(file);
}

const ENQUIRY = {
  kind: 'project',
  name: '张三',
  email: 'zhang@example.com',
  phone: '0739-3600000',
  message: '想了解用地价格。',
  organisation: '公司',
  country: '中国',
  consent: true,
  passOn: false,
  projects: ['tea-oil-press'],
  park: 'zone',
  visitFrom: '2026-12-01',
  people: '3',
};

const enquiry = fc
  .tuple(
    fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(ENQUIRY), '__proto__', 'website'), fc.string()),
      fc.oneof(cell, fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })),
      { maxKeys: 8 },
    ),
    fc.boolean(),
  )
  .map(([fields, whole]): Record<string, unknown> => (whole ? { ...ENQUIRY, ...fields } : fields));

function tryEnquiry(raw: Record<string, unknown>): void {
  const parsed = parseEnquiry(raw);
  if (parsed.ok) return;
  const problems = Object.entries(parsed.problems);
  if (problems.length === 0) throw new Error('an enquiry is refused without a problem');
  for (const [field, key] of problems)
    expectReason(getWords('zh')(`enquiry.problems.${key}`, getProblemValues(key)), field);
}

/** Cells of every column of the projects' sheet, read against names that there are. */
function cellProperty(): fc.IProperty<[unknown]> {
  const schema = COLLECTIONS.projects.zh as z.ZodType;
  const { columns } = listColumns(schema, 'projects', 'zh');
  const names = createNames([]);
  const filled = fc.record({ column: fc.constantFrom(...columns), text: cell });
  return fc.property(filled, ({ column, text }) => {
    try {
      readCell(column, text, names);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      expectReason(error.message, column.title);
    }
  });
}

/** The readers of what comes from outside; `dir` is a folder of good projects in Chinese. */
export const listFuzzTargets = (dir: string): FuzzTarget[] => [
  {
    name: 'front matter of a project',
    property: fc.property(mutated(readAll(dir)), tryFrontmatter),
  },
  { name: 'cells of a workbook', property: cellProperty() },
  { name: 'an enquiry', property: fc.property(enquiry, tryEnquiry) },
];
