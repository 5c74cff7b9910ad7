import { COLLECTIONS, type CollectionName } from '#src/domain/collections.ts';
import { SINGLE_NAMES, type Language, type SingleName } from '#src/domain/check/content.ts';
import { findNearest } from '#src/domain/check/nearest.ts';

/** What a file inside the content folder is by its place and name. */
export type FilePlace =
  | { kind: 'single'; name: SingleName }
  | {
      kind: 'entry';
      collection: CollectionName;
      language: Language | undefined;
      slug: string;
    }
  | { kind: 'ignored' }
  | { kind: 'misplaced'; message: string };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

const misplaced = (message: string): FilePlace => ({ kind: 'misplaced', message });

function sayWrongFolder(folder: string): string {
  const nearest = findNearest(folder, NAMES);
  const hint = nearest === undefined ? `可用：${NAMES.join('、')}` : `是不是 ${nearest}？`;
  return `没有名为 ${folder} 的栏目，${hint}`;
}

function splitName(name: string): { slug: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? { slug: name, ending: '' } : { slug: name.slice(0, dot), ending: name.slice(dot) };
}

function placeEntry(
  collection: CollectionName,
  language: Language | undefined,
  name: string,
): FilePlace {
  const format = COLLECTIONS[collection].kind;
  const wanted = format === 'markdown' ? '.md' : '.yml';
  const { slug, ending } = splitName(name);
  if (ending !== wanted) return misplaced(`文件名应以 ${wanted} 结尾，请改名`);
  if (!SLUG.test(slug))
    return misplaced('文件名只能用小写字母、数字和连字符，如 tea-oil-press.md，请改名');
  return { kind: 'entry', collection, language, slug };
}

/** Says what `projects/zh/tea.md` is; hidden files and notes at the top are nobody's business. */
export function classifyFile(path: string): FilePlace {
  const parts = path.split('/');
  const isNote = parts.length === 1 && path.endsWith('.md');
  if (isNote || parts.some((part) => part.startsWith('.'))) return { kind: 'ignored' };
  const single = SINGLE_NAMES.find((name) => path === `${name}.yml`);
  if (single !== undefined) return { kind: 'single', name: single };
  const [folder, ...rest] = parts as [string, ...string[]];
  const collection = NAMES.find((name) => name === folder);
  if (!collection || rest.length === 0)
    return misplaced(rest.length === 0 ? '内容文件要放进栏目的文件夹，请移动' : sayWrongFolder(folder));
  if (COLLECTIONS[collection].kind === 'yaml')
    return rest.length === 1
      ? placeEntry(collection, undefined, rest[0]!)
      : misplaced(`${collection} 里不分文件夹，请把文件移到 ${collection}/ 之下`);
  const [language, name, ...deeper] = rest;
  if ((language !== 'zh' && language !== 'en') || name === undefined || deeper.length > 0)
    return misplaced(`请把文件移到 ${collection}/zh/ 或 ${collection}/en/ 之下`);
  return placeEntry(collection, language, name);
}
