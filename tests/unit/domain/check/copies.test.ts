import { expect, test } from 'vitest';
import { listLikenesses } from '#src/domain/check/copies.ts';
import { FILES, findBy, makeContent } from './sample-content.ts';

const SHARED = '本项目拟在镇区建设一座年加工两千吨鲜笋的车间';
/** Text of its own, none of it like another's: a run of characters that starts elsewhere each time. */
const own = (seed: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + ((seed + at * 7) % 20_000)));

const twoProjects = (sector: string, length: number) =>
  makeContent({
    files: {
      'projects/zh/bamboo.md': { ...FILES['projects/zh/tea.md'], number: 'XS-2026-002', sector },
      'sectors/zh/farming.md': { ...FILES['sectors/zh/food.md'], name: '种植' },
    },
    bodies: {
      'projects/zh/tea.md': SHARED + own(1, length),
      'projects/zh/bamboo.md': own(9_001, length) + SHARED,
    },
  });

test('projects of two sectors may share three hundredths of their text', () => {
  // 22 shared characters are 2.9% of 760 and 3.1% of 710.
  expect(findBy('near-copy', twoProjects('farming', 738))).toEqual([]);
  expect(findBy('near-copy', twoProjects('farming', 688))).toEqual([
    'projects/zh/bamboo.md  正文  与 tea 有 3.1% 的文字相同，最多 3.0%，请按本项目自己的情况改写',
  ]);
});

test('within a sector, eight hundredths', () => {
  expect(findBy('near-copy', twoProjects('food', 688))).toEqual([]);
  expect(findBy('near-copy', twoProjects('food', 228))).toHaveLength(1);
});

test('the pairs are listed with what is allowed, the worst first', () => {
  const [pair, ...others] = listLikenesses(twoProjects('food', 738));
  expect(pair).toMatchObject({ a: 'tea', b: 'bamboo', most: 0.08 });
  expect(pair?.share).toBeCloseTo(22 / 760, 6);
  expect(others).toEqual([]);
});
