import { pinyin } from 'pinyin-pro';

/** A name's syllables without tones, and the letters its syllables begin with. */
export interface Spelling {
  syllables: string[];
  initials: string[];
}

const PARTS = /\p{Script=Han}+|[a-z0-9]+/gu;

/**
 * How a Chinese name is typed in Latin letters: 绿色LED to lv, se, led. Two spellings when ü occurs,
 * which some type as v and some as u. Letters and digits in a name are a syllable of their own.
 */
export function spellName(name: string): Spelling[] {
  const syllables = name
    .normalize('NFKC')
    .toLowerCase()
    .match(PARTS)
    ?.flatMap((part) =>
      /^[a-z0-9]/.test(part) ? [part] : pinyin(part, { toneType: 'none', type: 'array' }),
    );
  if (syllables === undefined) return [];
  const initials = syllables.map((syllable) =>
    /^[a-zü]+$/.test(syllable) ? syllable.charAt(0) : syllable,
  );
  const letters = syllables.some((syllable) => syllable.includes('ü')) ? ['v', 'u'] : ['u'];
  return letters.map((letter) => ({
    syllables: syllables.map((syllable) => syllable.replaceAll('ü', letter)),
    initials,
  }));
}
