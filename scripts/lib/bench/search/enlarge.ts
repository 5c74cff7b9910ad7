import { formatArea, formatMoney } from '#src/i18n/format.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { createRandom, type Random, wholeBetween } from '#src/pictures/seeded.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';

/** How much running text a generated project has; real ones have about 2,000 and 1,000. */
export const CHARACTERS_A_PROJECT = 400;
export const WORDS_A_PROJECT = 150;

const NUMBERS_A_YEAR = 999;
const SENTENCE_END = {
  zh: /(?<=[。！？；])/u,
  'zh-hant': /(?<=[。！？；])/u,
  en: /(?<=[.!?;])\s/u,
};

/** A paragraph's sentences in the three readings; Chinese ones stand in the same order in both. */
interface Sentences {
  chinese: (readonly [simplified: string, traditional: string])[];
  english: string[];
}

/**
 * `count` projects put together from the real ones: the sector, town, unit and modes of one, the
 * title of another with the first one's town in it, sentences of many, and a number, an amount and
 * an area of its own. Seeded, so that every run has the same ones.
 */
export function* enlargeCorpus(
  real: readonly SearchRecord[],
  count: number,
): Generator<SearchRecord> {
  const sentences = real.map(listSentences);
  for (let at = 0; at < count; at++) {
    const random = createRandom(`search ${at}`);
    const place = real[wholeBetween(random, 0, real.length - 1)]!;
    const named = real[wholeBetween(random, 0, real.length - 1)]!;
    const bodies = writeBodies(sentences, random);
    const facts = { wan: drawWan(random), mu: wholeBetween(random, 5, 800) };
    const texts = Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        {
          title: retitle(named, place, at, locale),
          fields: refield(place.texts[locale], facts, at, locale),
          paragraphs: bodies[locale],
        },
      ]),
    ) as Record<Locale, SearchText>;
    const slug = `made-${at}`;
    const pinyinOf = [texts.zh.title, ...place.pinyinOf.slice(1)];
    yield { slug, url: `/projects/${slug}/`, texts, pinyinOf };
  }
}

function listSentences({ texts }: SearchRecord): Sentences {
  const cut = (locale: Locale) =>
    texts[locale].paragraphs.map((line) =>
      line.split(SENTENCE_END[locale]).filter((part) => part.trim().length > 1),
    );
  const traditional = cut('zh-hant');
  return {
    chinese: cut('zh').flatMap((line, at) =>
      line.length === traditional[at]?.length
        ? line.map((sentence, place) => [sentence, traditional[at]![place]!] as const)
        : [],
    ),
    english: cut('en').flat(),
  };
}

function writeBodies(sentences: readonly Sentences[], random: Random): Record<Locale, string[]> {
  const bodies: Record<Locale, string[]> = { zh: [], 'zh-hant': [], en: [] };
  const draw = <Item>(items: readonly Item[]) => items[wholeBetween(random, 0, items.length - 1)];
  for (let length = 0; length < CHARACTERS_A_PROJECT;) {
    const [simplified, traditional] = draw(draw(sentences)?.chinese ?? []) ?? ['。', '。'];
    bodies.zh.push(simplified);
    bodies['zh-hant'].push(traditional);
    length += simplified.length;
  }
  for (let length = 0; length < WORDS_A_PROJECT;) {
    const sentence = draw(draw(sentences)?.english ?? []) ?? '.';
    bodies.en.push(sentence);
    length += sentence.split(' ').length;
  }
  return bodies;
}

/** From about a million to a billion yuan, most of them small. */
const drawWan = (random: Random): number =>
  wholeBetween(random, 10, 999) * 10 ** wholeBetween(random, 0, 2);

function retitle(named: SearchRecord, place: SearchRecord, at: number, locale: Locale): string {
  const from = named.texts[locale].fields[2] ?? '';
  const to = place.texts[locale].fields[2] ?? '';
  const { title } = named.texts[locale];
  const moved = title.includes(from)
    ? title.replace(from, to)
    : `${to}${locale === 'en' ? ': ' : ''}${title}`;
  if (locale === 'en') return `${moved}, no. ${at + 1}`;
  return `${moved}（${at + 1}${locale === 'zh' ? '号' : '號'}）`;
}

function refield(
  text: SearchText,
  { wan, mu }: { wan: number; mu: number },
  at: number,
  locale: Locale,
): string[] {
  const prefix = /^[A-Z]+/.exec(text.fields[0] ?? '')?.[0] ?? 'P';
  const year = 2001 + Math.floor(at / NUMBERS_A_YEAR);
  const number = `${prefix}-${year}-${String((at % NUMBERS_A_YEAR) + 1).padStart(3, '0')}`;
  const kept = text.fields.slice(1).filter((field) => !/\d/.test(field));
  return [number, ...kept, formatMoney(wan, locale), formatArea(mu, locale)];
}
