import { expect, test } from 'vitest';
import { Pen } from '#src/pictures/pen.ts';

test('steps are relative, straight ones short', () => {
  const pen = new Pen().move(10, 20).line(30, 20).line(30, 5).line(28, 1).close();
  expect(String(pen)).toBe('M10 20h20v-15l-2-4z');
});

test('after closing, steps count from where the shape began', () => {
  expect(String(new Pen().move(10, 10).line(20, 10).close().move(12, 10))).toBe('M10 10h10zm2 0');
});

test('a command that follows itself is not written again', () => {
  expect(String(new Pen().move(0, 0).line(1, 2).line(3, 5))).toBe('M0 0l1 2 2 3');
});

test('rounding does not add up along a long path', () => {
  const pen = new Pen().move(0, 0);
  for (let x = 0.4; x < 100; x += 0.4) pen.line(x, x);
  const end = [...String(pen).matchAll(/\d+(?= )/g)].reduce((sum, [step]) => sum + Number(step), 0);
  expect(end).toBe(100);
});

test('a pen for fine work keeps one decimal', () => {
  expect(String(new Pen(1).move(0.26, 1).quad(0.5, 0.5, 1, -0.04))).toBe('M.3 1q.2-.5 .7-1');
});

test('a smooth line runs through the middles between its points to the last', () => {
  const points = [
    { x: 10, y: 0 },
    { x: 20, y: 10 },
    { x: 30, y: 0 },
  ];
  expect(String(new Pen().move(0, 0).smooth(points))).toBe('M0 0h10q10 10 15 5l5-5');
});

test('a dot is a line of no length', () => {
  expect(String(new Pen().dot(3, 4).dot(5, 4))).toBe('M3 4h0m2 0h0');
});
