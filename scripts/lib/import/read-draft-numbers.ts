import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdownFile } from '../markdown-file.ts';
import { getDraftFolders } from './write-drafts.ts';

/** The numbers of drafts that lie in the folder already, by slug. */
export function readDraftNumbers(out: string): Map<string, string> {
  const folder = getDraftFolders(out).zh;
  if (!existsSync(folder)) return new Map();
  const numbers = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name): [string, unknown] => {
      const { data } = parseMarkdownFile(readFileSync(join(folder, name), 'utf8'));
      return [name.slice(0, -'.md'.length), (data as { number?: unknown } | null)?.number];
    });
  return new Map(numbers.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
