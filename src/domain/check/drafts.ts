import { REFERENCES, type CollectionName } from '../collections.ts';
import { isDraft } from '../draft.ts';
import { BILINGUAL_NAMES, getEntryPath, type BilingualName, type Content } from './content.ts';
import type { Fault, Rule } from './finding.ts';

const listDrafts = (content: Content, collection: BilingualName): string[] =>
  [...content[collection].zh].filter(([, { data }]) => isDraft(data)).map(([slug]) => slug);

const leaveOut = <T>(entries: ReadonlyMap<string, T>, drafts: readonly string[]) =>
  new Map([...entries].filter(([slug]) => !drafts.includes(slug)));

/** The content that is finished: what the public sees, and what it is to be complete for. */
export function withoutDrafts(content: Content): Content {
  const files = new Set(content.files);
  const finished = BILINGUAL_NAMES.map((name) => {
    const drafts = listDrafts(content, name);
    for (const slug of drafts)
      for (const language of ['zh', 'en'] as const)
        files.delete(getEntryPath(name, slug, language));
    const { zh, en } = content[name];
    return [
      name,
      drafts.length === 0
        ? { zh, en }
        : { zh: leaveOut<unknown>(zh, drafts), en: leaveOut<unknown>(en, drafts) },
    ];
  });
  return { ...content, ...(Object.fromEntries(finished) as Pick<Content, BilingualName>), files };
}

type References = Partial<Record<CollectionName, Record<string, CollectionName>>>;

function findDraftsNamed(content: Content, collection: BilingualName): Fault[] {
  const fields = (REFERENCES as References)[collection] ?? {};
  return [...content[collection].zh.values()].flatMap(({ data, file }) => {
    if (isDraft(data)) return [];
    return Object.entries(fields).flatMap(([field, target]) => {
      const bilingual = BILINGUAL_NAMES.find((name) => name === target);
      if (!bilingual) return [];
      const drafts = listDrafts(content, bilingual);
      const named = [(data as Record<string, unknown>)[field] ?? []].flat() as string[];
      return named
        .filter((slug) => drafts.includes(slug))
        .map((slug) => ({ file, field, message: `“${slug}”还是草稿，请先公开它，或在这里去掉` }));
    });
  });
}

/** What is public leads to nothing that is not. */
export const DRAFT_RULES: readonly Rule[] = [
  {
    id: 'draft-named',
    authority: 'A draft has no page: whatever leads to it would end nowhere',
    apply: (content) => BILINGUAL_NAMES.flatMap((name) => findDraftsNamed(content, name)),
  },
];
