import { expect, test } from 'vitest';
import { type LabelledDot, overlaps, placeLabels } from '#src/pictures/label-placement.ts';

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
const CENTRE = { x: 200, y: 150 };

function dotAt(x: number, y: number): LabelledDot {
  return { x, y, radius: 4, labelWidth: 60, labelHeight: 16 };
}

test('a label stands beside its dot, on the side away from the centre', () => {
  const [right, left] = placeLabels([dotAt(260, 150), dotAt(140, 150)], {
    frame: FRAME,
    obstacles: [],
    centre: CENTRE,
  });
  expect(right?.x).toBeGreaterThan(264);
  expect((left?.x ?? NaN) + 60).toBeLessThan(136);
});

test('a label gives way to an obstacle and to the edge of the picture', () => {
  const wall = { x: 262, y: 100, width: 20, height: 100 };
  const [first] = placeLabels([dotAt(250, 150)], {
    frame: FRAME,
    obstacles: [wall],
    centre: CENTRE,
  });
  expect(first && overlaps(first, wall)).toBe(false);
  const [edge] = placeLabels([dotAt(390, 150)], { frame: FRAME, obstacles: [], centre: CENTRE });
  expect((edge?.x ?? NaN) + 60).toBeLessThanOrEqual(400);
});

test('the labels of a tight cluster find places of their own, the same every time', () => {
  const dots = Array.from({ length: 9 }, (_, index) =>
    dotAt(180 + (index % 3) * 14, 130 + Math.floor(index / 3) * 14),
  );
  const surroundings = { frame: FRAME, obstacles: [], centre: CENTRE };
  const boxes = placeLabels(dots, surroundings);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
  });
  expect(placeLabels(dots, surroundings)).toEqual(boxes);
});

test('where there is no room it says so instead of printing one label over another', () => {
  const frame = { x: 0, y: 0, width: 80, height: 40 };
  const dots = [dotAt(20, 10), dotAt(40, 20), dotAt(60, 30)];
  expect(() => placeLabels(dots, { frame, obstacles: [], centre: CENTRE })).toThrow(
    '3 labels find no room in the picture: show fewer places.',
  );
});
