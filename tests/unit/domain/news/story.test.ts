import { expect, test } from 'vitest';
import { sumDays } from '#src/domain/news/story.ts';

test('the days of a story are known where those of every step are', () => {
  expect(
    sumDays([
      { name: '选址', days: 30 },
      { name: '建设', days: 200 },
    ]),
  ).toBe(230);
  expect(
    sumDays([
      { name: '选址', days: 0 },
      { name: '建设', days: 0 },
    ]),
  ).toBe(0);
  for (const days of [
    [undefined, 30],
    [30, undefined],
    [undefined, undefined, 30],
  ])
    expect(sumDays(days.map((each) => ({ name: '一步', days: each })))).toBeUndefined();
});
