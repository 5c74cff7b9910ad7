import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

interface Target {
  path: string;
  text: string;
}

function listTargets(out: string, draft: Draft): Target[] {
  const folders = getDraftFolders(out);
  const name = `${draft.slug}.md`;
  const english = draft.en === undefined ? [] : [{ path: join(folders.en, name), text: draft.en }];
  return [...english, { path: join(folders.zh, name), text: draft.zh }];
}

const isSame = ({ path, text }: Target) => existsSync(path) && readFileSync(path, 'utf8') === text;

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

/**
 * Writes drafts so that no file is ever half there: all of them to a folder aside first, then each
 * is moved to its place. What fails before the first move leaves everything as it was.
 */
export function writeDrafts(out: string, drafts: readonly Draft[]): void {
  if (drafts.length === 0) return;
  const folders = getDraftFolders(out);
  mkdirSync(folders.zh, { recursive: true });
  if (drafts.some(({ en }) => en !== undefined)) mkdirSync(folders.en, { recursive: true });
  const aside = mkdtempSync(join(dirname(folders.zh), '.import-'));
  try {
    const moves = drafts
      .flatMap((draft) => listTargets(out, draft))
      .map(({ path, text }, index) => {
        const staged = join(aside, String(index));
        writeFileSync(staged, text, { flush: true });
        return { staged, path };
      });
    for (const { staged, path } of moves) renameSync(staged, path);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
