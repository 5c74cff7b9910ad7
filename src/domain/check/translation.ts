import type { z } from 'zod';
import { COLLECTIONS } from '../collections.ts';
import {
  BILINGUAL_NAMES,
  getEntryPath,
  listSlugs,
  type BilingualName,
  type Content,
  type Entry,
} from './content.ts';
import type { Fault, FieldFault, Rule } from './finding.ts';
import { findTitle } from './schema-shape.ts';

type Fields = Record<string, unknown>;

function findMissingFiles(
  content: Content,
  from: 'zh' | 'en',
  to: 'zh' | 'en',
  say: string,
): Fault[] {
  return BILINGUAL_NAMES.flatMap((collection) => {
    const there = new Set(listSlugs(content, collection, to));
    return listSlugs(content, collection, from)
      .filter((slug) => !there.has(slug))
      .map((slug) => ({
        file: `${content.dir}/${getEntryPath(collection, slug, from)}`,
        field: '文件',
        message: say.replace('{file}', `${content.dir}/${getEntryPath(collection, slug, to)}`),
      }));
  });
}

/** Fields that are language, the same in both files; `terms` stand in English alone. */
function listLanguageKeys(collection: BilingualName): string[] {
  return Object.keys(COLLECTIONS[collection].en.shape).filter((key) => key !== 'terms');
}

function compareField(key: string, title: string, zh: unknown, en: unknown): FieldFault[] {
  if (zh !== undefined && en === undefined)
    return [{ field: key, message: `中文文件有“${title}”，英文文件没有，请补译` }];
  if (zh === undefined && en !== undefined)
    return [{ field: key, message: `英文文件有“${title}”，中文文件没有，请补写或删去` }];
  if (!Array.isArray(zh) || !Array.isArray(en) || zh.length === en.length) return [];
  const message = `“${title}”中文 ${zh.length} 条，英文 ${en.length} 条，请逐条对应`;
  return [{ field: key, message }];
}

function compareFiles(collection: BilingualName, zh: Entry<unknown>, en: Entry<unknown>): Fault[] {
  const schema: z.ZodType = COLLECTIONS[collection].zh;
  return listLanguageKeys(collection).flatMap((key) => {
    const title = findTitle(schema, [key]) ?? key;
    const faults = compareField(key, title, (zh.data as Fields)[key], (en.data as Fields)[key]);
    return faults.map((fault) => ({ file: en.file, ...fault }));
  });
}

function findShapeFaults(content: Content): Fault[] {
  return BILINGUAL_NAMES.flatMap((collection) => {
    const { zh, en } = content[collection];
    return [...(zh as ReadonlyMap<string, Entry<unknown>>)].flatMap(([slug, entry]) => {
      const english = en.get(slug);
      return english ? compareFiles(collection, entry, english) : [];
    });
  });
}

/** Both languages say the same things, item by item. */
export const TRANSLATION_RULES: readonly Rule[] = [
  {
    id: 'english-missing',
    authority: 'A page in English shows Chinese where its English file is missing',
    apply: (content) => findMissingFiles(content, 'zh', 'en', '缺少英文文件 {file}，请补译'),
  },
  {
    id: 'chinese-missing',
    authority: 'Facts stand in the Chinese file: an English one alone has no page',
    apply: (content) =>
      findMissingFiles(content, 'en', 'zh', '没有对应的中文文件 {file}，请核对文件名或删去'),
  },
  {
    id: 'translation-shape',
    authority: 'Lists are shown item by item in either language',
    apply: findShapeFaults,
  },
];
