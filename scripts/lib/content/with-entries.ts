import {
  BILINGUAL_NAMES,
  groupEntries,
  PLAIN_NAMES,
  SINGLE_NAMES,
  type Content,
  type Entry,
} from '#src/domain/check/content.ts';
import type { SiteSettings } from '#src/domain/county/site.ts';
import type { Targets } from '#src/domain/ledger/targets.ts';

function listEntries(content: Content): Entry<unknown>[] {
  return [
    ...BILINGUAL_NAMES.flatMap((name): Entry<unknown>[] => [
      ...content[name].zh.values(),
      ...content[name].en.values(),
    ]),
    ...PLAIN_NAMES.flatMap((name): Entry<unknown>[] => [...content[name].values()]),
    ...SINGLE_NAMES.flatMap((name): Entry<unknown>[] => (content[name] ? [content[name]] : [])),
  ];
}

/** What becomes of a content folder. */
export interface ContentChanges {
  /** Entries as they would be. */
  entries: readonly Entry<unknown>[];
  /** Paths inside the folder of files that would be gone. */
  removed?: readonly string[];
}

/** The content as it would be with these changes, for the check to judge before anything is written. */
export function withEntries(content: Content, { entries, removed = [] }: ContentChanges): Content {
  const all = new Map([...listEntries(content), ...entries].map((entry) => [entry.file, entry]));
  const files = new Set(content.files);
  for (const { file } of entries) files.add(file.slice(content.dir.length + 1));
  for (const path of removed) {
    files.delete(path);
    all.delete(`${content.dir}/${path}`);
  }
  const left = [...all.values()];
  const single = (name: string) => left.find(({ collection }) => collection === name);
  return {
    ...content,
    ...groupEntries(left),
    site: single('site') as Entry<SiteSettings> | undefined,
    targets: single('targets') as Entry<Targets> | undefined,
    files,
  };
}
