import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import MiniSearch, { type Options } from 'minisearch';
import type { SearchRecord } from '#src/search/record.ts';
import type { Contender } from './contender.ts';

const INDEX_FILE = 'minisearch.json';
/** Above this a server would not press at the highest level either. */
const LARGE_BYTES = 20_000_000;

interface Document {
  id: string;
  title: string;
  text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words as the runtime cuts them, a line at a time: a long text is copied for every word. */
const cutWords = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => [...words.segment(line)].filter(({ isWordLike }) => isWordLike === true))
    .map(({ segment }) => segment);

/** Pairs of neighbouring Chinese characters, single ones where they stand alone, Latin words whole. */
const cutPairs = (text: string): string[] =>
  (text.match(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (!/\p{Script=Han}/u.test(run) || characters.length < 2) return [run];
    return characters.slice(1).map((second, at) => (characters[at] ?? '') + second);
  });

/** MiniSearch with words by Intl.Segmenter, the usual way. */
export const miniSearchWords = createContender(cutWords);
/** MiniSearch with pairs of characters. */
export const miniSearchPairs = createContender(cutPairs);

function createContender(tokenize: (text: string) => string[]): Contender {
  const options: Options<Document> = {
    fields: ['title', 'text'],
    tokenize,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 3 } },
  };
  return {
    async index(records, folder) {
      const index = new MiniSearch<Document>(options);
      for (const record of records) index.add(toDocument(record));
      await writeFile(join(folder, INDEX_FILE), JSON.stringify(index));
    },
    async open(folder) {
      const file = await readFile(join(folder, INDEX_FILE));
      const index = MiniSearch.loadJSON<Document>(file.toString('utf8'), options);
      const script = await readFile(
        join(createRequire(import.meta.url).resolve('minisearch'), '../../es/index.js'),
      );
      const bytes = pack(file) + pack(script);
      return {
        ask(query) {
          const from = performance.now();
          const found = index.search(query);
          const ms = performance.now() - from;
          return Promise.resolve({ slugs: found.map(({ id }) => id as string), ms, heldMs: ms });
        },
        weigh: () => Promise.resolve({ first: bytes, next: 0 }),
        close: () => Promise.resolve(),
      };
    },
  };
}

const toDocument = ({ slug, texts }: SearchRecord): Document => ({
  id: slug,
  title: `${texts.zh.title}\n${texts.en.title}`,
  text: [texts.zh, texts.en]
    .flatMap(({ fields, paragraphs }) => [...fields, ...paragraphs])
    .join('\n'),
});

const pack = (file: Uint8Array): number =>
  brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: file.length > LARGE_BYTES ? 5 : 11 },
  }).length;
