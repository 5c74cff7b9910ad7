import { pinyin } from 'pinyin-pro';

const LONGEST = 60;

/** A file name of small letters, digits and hyphens: Chinese in pinyin, accents taken off. */
export function slugify(text: string): string {
  const spelt = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words = spelt
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > LONGEST) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug === '' ? (words[0] ?? '').slice(0, LONGEST) : slug;
}
