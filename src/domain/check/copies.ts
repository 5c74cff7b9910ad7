import { findSimilarPairs } from '../similarity.ts';
import type { Content } from './content.ts';
import type { Fault, Rule } from './finding.ts';

/** How much of two projects' texts may be the same, by whether they are of one sector, as fractions. */
export const MOST_SHARED = { sameSector: 0.08, otherSector: 0.03 } as const;

/** Two projects whose Chinese texts share too much, or any share at all. */
export interface Likeness {
  a: string;
  b: string;
  share: number;
  most: number;
}

/** Every pair of projects whose Chinese bodies share runs of twelve characters, worst first. */
export function listLikenesses({ projects }: Content): Likeness[] {
  const texts = new Map([...projects.zh.values()].map(({ slug, body }) => [slug, body]));
  const sectorOf = (slug: string) => projects.zh.get(slug)?.data.sector;
  return findSimilarPairs(texts).map(({ a, b, share }) => ({
    a,
    b,
    share,
    most: sectorOf(a) === sectorOf(b) ? MOST_SHARED.sameSector : MOST_SHARED.otherSector,
  }));
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function findNearCopies(content: Content): Fault[] {
  return listLikenesses(content)
    .filter(({ share, most }) => share > most)
    .map(({ a, b, share, most }) => ({
      file: content.projects.zh.get(b)!.file,
      field: '正文',
      message: `与 ${a} 有 ${percent(share)} 的文字相同，最多 ${percent(most)}，请按本项目自己的情况改写`,
    }));
}

/** No project's text is the near-copy of another. */
export const COPY_RULES: readonly Rule[] = [
  {
    id: 'near-copy',
    authority: '县里要求项目逐个论证: a filled-in template argues nothing',
    apply: findNearCopies,
  },
];
