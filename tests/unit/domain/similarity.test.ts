import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSimilarPairs, RUN_LENGTH } from '#src/domain/similarity.ts';

const pairs = (texts: Record<string, string>) => findSimilarPairs(new Map(Object.entries(texts)));
const LONG = '本项目拟在镇区建设一座年加工两千吨鲜笋的车间和一座冷库供周边农户使用';

test('texts of their own are not listed', () => {
  expect(
    pairs({ a: '毛竹三月出笋，鲜笋两天就老，要就地煮透。', b: '稻谷收割后四十八小时内必须烘干。' }),
  ).toEqual([]);
});

test('the same text under two names is shared whole', () => {
  expect(pairs({ a: LONG, b: LONG })).toEqual([{ a: 'a', b: 'b', share: 1 }]);
});

test('a run of eleven characters is not counted, one of twelve is', () => {
  const eleven = LONG.slice(0, 11);
  const twelve = LONG.slice(0, 12);
  expect(pairs({ a: `${eleven}甲乙丙`, b: `${eleven}丁戊己` })).toEqual([]);
  expect(pairs({ a: `${twelve}甲乙丙`, b: `${twelve}丁戊己` })).toHaveLength(1);
});

test('moved punctuation hides nothing', () => {
  const other = LONG.replace('建设', '，建设').replace('和一座', '、和一座');
  expect(pairs({ a: LONG, b: other })[0]?.share).toBe(1);
});

test('the share is of the shorter text', () => {
  const tail = '另外还有许多别的话说明这里与那里完全不同并且写得相当长';
  const [pair] = pairs({ a: LONG, b: LONG + tail });
  expect(pair?.share).toBe(1);
});

test('a pair is named once, with a share between nothing and all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('茶', '油', '竹', '笋'), maxLength: 60 }), {
        maxLength: 5,
      }),
      (texts) => {
        const found = findSimilarPairs(new Map(texts.map((text, index) => [`t${index}`, text])));
        expect(new Set(found.map(({ a, b }) => [a, b].sort().join())).size).toBe(found.length);
        for (const { share } of found) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const long = texts.filter((text) => text.length >= RUN_LENGTH).length;
        if (long < 2) expect(found).toEqual([]);
      },
    ),
  );
});

test('pairs come worst first, and in the order of their names where they share alike', () => {
  const half = LONG.slice(0, 16);
  const own = '另有稻谷烘干中心一处配套仓库若干';
  const found = pairs({ c: LONG, b: half + own, a: LONG });
  expect(found.map(({ a, b }) => [a, b].join(' '))).toEqual(['c a', 'b a', 'c b']);
  expect(found.map(({ share }) => share)).toEqual([1, 0.5, 0.5]);
});

test('a set phrase makes no pairs once it stands in more than forty texts', () => {
  const phrase = '项目单位应当依法办理各项手续';
  const texts = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `t${index}`,
        `${String.fromCodePoint(0x4e00 + index)}${phrase}${String.fromCodePoint(0x6e00 + index)}`,
      ]),
    );
  expect(pairs(texts(40))).toHaveLength((40 * 39) / 2);
  expect(pairs(texts(41))).toEqual([]);
});
