import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeTogether, type FileToWrite } from '../write-together.ts';
import type { Draft } from './draft.ts';

/** The folders that drafts go to: `drafts/zh` and `drafts/en`, or those beside a folder named zh. */
export function getDraftFolders(out: string): { zh: string; en: string } {
  const parent = basename(out) === 'zh' ? dirname(out) : out;
  return { zh: join(parent, 'zh'), en: join(parent, 'en') };
}

/** What became of the drafts. */
export interface WriteResult {
  written: Draft[];
  unchanged: Draft[];
  /** There is another file of that name already; it was left as it is. */
  kept: Draft[];
}

function listTargets(out: string, draft: Draft): FileToWrite[] {
  const folders = getDraftFolders(out);
  const name = `${draft.slug}.md`;
  const english = draft.en === undefined ? [] : [{ path: join(folders.en, name), text: draft.en }];
  return [...english, { path: join(folders.zh, name), text: draft.zh }];
}

const isSame = ({ path, text }: FileToWrite) =>
  existsSync(path) && readFileSync(path, 'utf8') === text;

/** Sorts drafts into new, unchanged and standing in the way of another file. */
export function planDrafts(out: string, drafts: readonly Draft[], overwrite: boolean): WriteResult {
  const plan: WriteResult = { written: [], unchanged: [], kept: [] };
  for (const draft of drafts) {
    const targets = listTargets(out, draft);
    const changed = targets.filter((target) => !isSame(target));
    if (changed.length === 0) plan.unchanged.push(draft);
    else if (!overwrite && changed.some(({ path }) => existsSync(path))) plan.kept.push(draft);
    else plan.written.push(draft);
  }
  return plan;
}

/** Writes drafts so that no file is ever half there. */
export function writeDrafts(out: string, drafts: readonly Draft[]): void {
  writeTogether(
    dirname(getDraftFolders(out).zh),
    drafts.flatMap((draft) => listTargets(out, draft)),
  );
}
