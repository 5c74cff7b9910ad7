import type { CheckContext, Finding } from '#src/domain/check/finding.ts';
import { checkRefused } from '#src/domain/check/refused.ts';
import { checkContent } from '#src/domain/check/rules.ts';
import {
  getEntryPath,
  getFileSchema,
  type Content,
  type Entry,
} from '#src/domain/check/content.ts';
import { listKeysAt } from '#src/domain/check/schema-shape.ts';
import { COLLECTIONS } from '#src/domain/collections.ts';
import { withEntries } from '../content/with-entries.ts';
import { locate, type Candidate } from './candidate.ts';
import type { EntryChange, FileChange } from './change.ts';
import { SHEETS } from './sheet-plans.ts';

const toEntry = (
  { candidate }: EntryChange,
  { language, path, data, body }: FileChange,
  dir: string,
): Entry<unknown> => {
  const { collection } = candidate.kind;
  const isPlain = COLLECTIONS[collection].kind === 'yaml';
  const file = `${dir}/${path}`;
  return {
    collection,
    slug: candidate.slug,
    language: isPlain ? undefined : language,
    file,
    data,
    body,
  };
};

/** The content as it would be with these changes. */
const applyChanges = (content: Content, changes: readonly EntryChange[]): Content =>
  withEntries(content, {
    entries: changes.flatMap((change) =>
      change.files.map((file) => toEntry(change, file, content.dir)),
    ),
  });

const getMark = ({ file, field, message }: Finding) => `${file}\n${field}\n${message}`;

const getFiles = ({ candidate: { kind, slug } }: EntryChange, dir: string) =>
  (['zh', 'en'] as const).map(
    (language) => `${dir}/${getEntryPath(kind.collection, slug, language)}`,
  );

/** Whose finding it is: the entry's whose file it is in, else theirs whom its words name, else all's. */
function findOwners(changes: readonly EntryChange[], { file, message }: Finding, dir: string) {
  const owners = changes.filter((change) => getFiles(change, dir).includes(file));
  if (owners.length > 0) return owners;
  const named = changes.filter(
    (change) =>
      getFiles(change, dir).some((path) => message.includes(path)) ||
      message.includes(` ${change.candidate.slug} `),
  );
  return named.length > 0 ? named : changes;
}

/** `terms 里的“厂房”…`: a word of the list that one row is about. */
const TERM = /^terms 里的“(.+?)”/;

/** A file that lacks is a row of a sheet here, and may wait where the entry may be a draft. */
function sayMissingEnglish({ kind: { collection } }: Candidate): string {
  const mayWait = listKeysAt(getFileSchema(collection, 'zh'), []).includes('draft');
  return `还没有英文，请补译${mayWait ? '；一时译不了的，“草稿”写“是”' : ''}`;
}

function blame(change: EntryChange, finding: Finding): void {
  const { candidate } = change;
  const language = finding.file.includes('/en/') ? 'en' : 'zh';
  const isOfFile = finding.field === '文件';
  const term = finding.field === 'terms' ? TERM.exec(finding.message)?.[1] : undefined;
  const field = term === undefined ? finding.field : `terms.${term}`;
  const place = locate(candidate, isOfFile ? 'en' : language, isOfFile ? 'title' : field);
  const reason =
    finding.rule === 'english-missing'
      ? sayMissingEnglish(candidate)
      : finding.message.replaceAll(/(?<=请在 |^)terms 里/g, `“${place.sheet}”表里`);
  candidate.faults.push({ ...place, reason });
}

/** The fields of a project whose cells could not be used; `undefined` where a fault is not of a known one. */
function listUnread({ rows, faults }: Candidate): string[] | undefined {
  const unread = faults.map(({ sheet, column }) => {
    const id = [...rows].find(([, one]) => one.sheet === sheet)?.[0];
    const plan = SHEETS.find((one) => one.id === id);
    const found = plan?.columns.find(({ title }) => title === column);
    const path = plan?.list?.path ?? found?.path;
    return path?.slice(0, 2).join('.');
  });
  return unread.every((path) => path !== undefined) ? unread : undefined;
}

/**
 * Puts down what else is wrong with a project that is refused already, so that its clerk sees all of it in
 * one round: sums and days that do not agree in what could be read.
 */
export function blameRest(content: Content, change: EntryChange, context: CheckContext): void {
  const { candidate, files } = change;
  const file = files.find(({ language }) => language === 'zh');
  if (candidate.kind.collection !== 'projects' || !file) return;
  const unread = listUnread(candidate);
  if (!unread) return;
  const { written: data, body } = file;
  const project = { slug: candidate.slug, file: `${content.dir}/${file.path}`, data, body };
  const mentioned = [...candidate.faults];
  for (const finding of checkRefused(project, content, context, unread)) {
    // Of empty parts each cell has been told already.
    if (finding.rule === 'body-parts') continue;
    const { column } = locate(candidate, 'zh', finding.field);
    if (!mentioned.some((fault) => fault.column === column)) blame(change, finding);
  }
}

/**
 * The changes that bring the content no finding which it did not have; the others get theirs as
 * faults. What is refused may be what another change rests on, so it looks until nothing is new.
 */
export function refuseFindings(
  content: Content,
  changes: readonly EntryChange[],
  context: CheckContext,
): EntryChange[] {
  if (changes.length === 0) return [];
  const known = new Set(checkContent(content, context).map(getMark));
  let kept = [...changes];
  while (kept.length > 0) {
    const findings = checkContent(applyChanges(content, kept), context).filter(
      (finding) => !known.has(getMark(finding)),
    );
    if (findings.length === 0) break;
    for (const finding of findings)
      for (const change of findOwners(kept, finding, content.dir)) blame(change, finding);
    kept = kept.filter(({ candidate }) => candidate.faults.length === 0);
  }
  return kept;
}
