import type { Content } from './content.ts';
import type { Fault, Rule } from './finding.ts';

/**
 * English words for one Chinese character, in full translation: 1,000 characters come to about 600
 * words.
 */
const WORDS_PER_CHARACTER = 0.6;
/** Below this part of a full translation, an English text leaves out too much. */
const LEAST_SHARE = 1 / 3;

const countCharacters = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const countWords = (text: string) => text.match(/[A-Za-z][A-Za-z’'-]*/g)?.length ?? 0;

function findShortEnglish({ projects }: Content): Fault[] {
  return [...projects.en.values()].flatMap(({ slug, file, body }) => {
    const characters = countCharacters(projects.zh.get(slug)?.body ?? '');
    const words = countWords(body);
    const least = Math.round(characters * WORDS_PER_CHARACTER * LEAST_SHARE);
    if (words >= least) return [];
    return [
      {
        file,
        field: '正文',
        message: `英文正文 ${words} 词，中文正文 ${characters} 字，英文不足应有的三分之一，请补到 ${least} 词以上`,
      },
    ];
  });
}

/** How long texts have to be. */
export const LENGTH_RULES: readonly Rule[] = [
  {
    id: 'english-length',
    authority: 'An English reader is owed the argument, not only its headings',
    apply: findShortEnglish,
  },
];
