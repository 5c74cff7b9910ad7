import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawQr } from '#src/pictures/qr.ts';
import { listElements, numberOf } from './read-svg.ts';

const TEXT = 'https://invest.example.gov.cn/projects/xs-2026-001/';
const svg = drawQr(TEXT, { title: '扫码查看 <项目>' });

/** The dark modules that the path fills, as `x,y`. */
function readModules(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(length); step += 1) modules.add(`${Number(x) + step},${y}`);
  }
  return modules;
}

test('one path fills the dark modules of the code, and no others', () => {
  const { data } = encode(TEXT, { ecc: 'M', border: 0 });
  const expected = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x + 4},${y + 4}`] : [])),
  );
  const [path, ...others] = listElements(svg, 'path');
  expect(others).toEqual([]);
  expect(readModules(path?.attributes['d'] ?? '')).toEqual(new Set(expected));
});

test('a quiet zone of four modules is white on every side', () => {
  const side = numberOf(listElements(svg, 'rect')[0], 'width');
  const { size } = encode(TEXT, { ecc: 'M', border: 0 });
  expect(side).toBe(size + 8);
});

test('the code is dark on white in every theme', () => {
  for (const { attributes } of [...listElements(svg, 'rect'), ...listElements(svg, 'path')]) {
    expect(attributes['class']).toBeUndefined();
  }
});

test('the code is named for those who do not see it', () => {
  expect(listElements(svg, 'title')[0]?.text).toBe('扫码查看 <项目>');
});
