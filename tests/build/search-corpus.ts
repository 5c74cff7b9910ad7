import { LOCALES } from '#src/i18n/locales.ts';
import type { SearchRecord } from '#src/search/record.ts';

/** Chance that repeats itself from a seed. */
export interface Dice {
  /** A whole number below `sides`. */
  roll: (sides: number) => number;
  /** Some of the choices, none twice. */
  draw: <Choice>(choices: readonly Choice[], count: number) => Choice[];
}

/** Seeded chance: T. Ettinger's mulberry32. */
export function createDice(seed: number): Dice {
  let state = seed;
  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((((bits ^ (bits >>> 14)) >>> 0) * sides) / 4_294_967_296) | 0;
  };
  return {
    roll,
    draw(choices, count) {
      const left = [...choices];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(roll(left.length), 1),
      ).flat();
    },
  };
}

/** The samples and, up to `count`, projects put together from their titles, facts and paragraphs. */
export function mixRecords(samples: readonly SearchRecord[], count: number): SearchRecord[] {
  const dice = createDice(42);
  const pick = (): SearchRecord => samples[dice.roll(samples.length)] as SearchRecord;
  const mixed = Array.from({ length: count - samples.length }, (_, at): SearchRecord => {
    const [title, place] = [pick(), pick()];
    const sources = Array.from({ length: 4 }, () => ({ from: pick(), line: dice.roll(4) }));
    const texts = Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        {
          title: `${title.texts[locale].title}${locale === 'en' ? ', phase ' : '第'}${at + 2}${locale === 'en' ? '' : '期'}`,
          fields: place.texts[locale].fields.slice(1),
          paragraphs: sources.map(({ from, line }) => from.texts[locale].paragraphs[line] ?? ''),
        },
      ]),
    ) as SearchRecord['texts'];
    const slug = `mixed-${at}`;
    return { slug, url: `/projects/${slug}/`, texts, pinyinOf: [texts.zh.title] };
  });
  return [...samples, ...mixed];
}
