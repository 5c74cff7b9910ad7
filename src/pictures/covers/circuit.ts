import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen } from '../pen.ts';
import { between, type Random, wholeBetween } from '../seeded.ts';
import { element } from '../svg.ts';

const PITCH = 14;

interface Layers {
  readonly faint: Pen;
  readonly clear: Pen;
  readonly vias: Pen;
}

interface Chip {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/**
 * The traces that leave one side of the chip: they run out, turn by 45 degrees away from the
 * middle, run on, and end in a via. `turn` maps the eastward drawing onto one of the four sides.
 */
function drawSide(
  chip: Chip,
  reach: number,
  layers: Layers,
  random: Random,
  turn: (along: number, across: number) => readonly [number, number],
): void {
  const pins = Math.floor((chip.half * 2) / PITCH) - 1;
  const spread = between(random, 0.7, 1.3);
  for (let pin = 0; pin < pins; pin += 1) {
    const across = (pin - (pins - 1) / 2) * PITCH;
    const pen = random() < 0.62 ? layers.clear : layers.faint;
    const away = Math.sign(across || 1);
    const shift = away * Math.round(Math.abs(across) * spread + wholeBetween(random, 0, 2) * PITCH);
    const bend = chip.half + 18 + (pins / 2 - Math.abs(across) / PITCH) * PITCH;
    const after = bend + Math.abs(shift);
    const end = after + between(random, 0.15, 1) * Math.max(reach - after, 40);
    const steps = [
      turn(chip.half + 5, across),
      turn(bend, across),
      turn(after, across + shift),
      turn(end, across + shift),
    ] as const;
    pen.move(chip.x + steps[0][0], chip.y + steps[0][1]);
    for (const [x, y] of steps.slice(1)) pen.line(chip.x + x, chip.y + y);
    layers.vias.dot(chip.x + steps[3][0], chip.y + steps[3][1]);
  }
}

function drawChipTraces(chip: Chip, canvas: CoverCanvas, layers: Layers): void {
  const { width, random } = canvas;
  drawSide(chip, Math.min(width - chip.x, 620), layers, random, (along, across) => [along, across]);
  drawSide(chip, Math.min(chip.x, 620), layers, random, (along, across) => [-along, across]);
  drawSide(chip, 300, layers, random, (along, across) => [across, along]);
  drawSide(chip, 300, layers, random, (along, across) => [across, -along]);
}

function drawChipBody(chip: Chip, canvas: CoverCanvas): string {
  const { palette } = canvas;
  const square = (half: number, more: Record<string, string | number>) =>
    element('rect', {
      x: chip.x - half,
      y: chip.y - half,
      width: half * 2,
      height: half * 2,
      rx: half / 12,
      ...more,
    });
  return (
    square(chip.half, { fill: palette.ground[1], stroke: palette.figure[2], 'stroke-width': 2 }) +
    square(chip.half * 0.72, {
      fill: palette.figure[0],
      'fill-opacity': 0.55,
      stroke: palette.spark,
      'stroke-width': 1.5,
    }) +
    element('path', {
      d: `M${chip.x - chip.half * 0.5} ${chip.y}h${chip.half}`,
      stroke: palette.spark,
      'stroke-width': chip.half,
      'stroke-dasharray': '1.5 5',
      'stroke-opacity': 0.75,
    })
  );
}

/** Two chips whose traces fan out to the edges of the board. */
export function drawCircuit(canvas: CoverCanvas): string {
  const { width, height, palette, random } = canvas;
  const side = random() < 0.5 ? 0 : 1;
  const at = (share: number) => Math.round(width * (side === 0 ? share : 1 - share));
  const chips: Chip[] = [
    {
      x: at(between(random, 0.6, 0.7)),
      y: Math.round(height * between(random, 0.42, 0.58)),
      half: 78,
    },
    {
      x: at(between(random, 0.14, 0.26)),
      y: Math.round(height * between(random, 0.3, 0.7)),
      half: 44,
    },
  ];
  const layers: Layers = { faint: new Pen(), clear: new Pen(), vias: new Pen() };
  for (const chip of chips) drawChipTraces(chip, canvas, layers);
  return [
    element(
      'g',
      { fill: 'none', 'stroke-width': 1.6, 'stroke-linejoin': 'round' },
      element('path', { d: String(layers.faint), stroke: palette.figure[0] }) +
        element('path', { d: String(layers.clear), stroke: palette.figure[1] }),
    ),
    element(
      'g',
      { 'stroke-linecap': 'round' },
      element('path', { d: String(layers.vias), stroke: palette.figure[2], 'stroke-width': 9 }) +
        element('path', { d: String(layers.vias), stroke: palette.ground[1], 'stroke-width': 4.5 }),
    ),
    ...chips.map((chip) => drawChipBody(chip, canvas)),
  ].join('');
}
