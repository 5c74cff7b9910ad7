import type { SwingMeasure, SwingPoint, SwingRow } from '#src/domain/finance/scenario-swings.ts';
import { SENSITIVITY_STEPS } from '#src/domain/finance/sensitivity.ts';
import { formatMoney, formatPercent } from '#src/i18n/format.ts';
import type { TornadoOptions } from '#src/pictures/tornado.ts';
import type { Reading } from './shown.ts';

const FAR = Math.max(...SENSITIVITY_STEPS);

/** Writes a value of the measure. */
export const writeMeasure = (measure: SwingMeasure, { locale }: Reading) =>
  measure === 'irr'
    ? (value: number) => formatPercent(value)
    : (value: number) => formatMoney(value, locale);

/** A step as the head of its column: `−10%`. */
export const writeStep = (by: number): string => `${by > 0 ? '+' : ''}${formatPercent(by)}`;

function drawnPoint({ by, result }: SwingPoint, row: SwingRow) {
  if (!result.ok) return [];
  const isFar = row.factor !== 'delay' && Math.abs(by) >= FAR;
  return [{ value: result.value, move: by > 0 ? ('up' as const) : ('down' as const), isFar }];
}

/** Where a factor takes the measure: its lowest and highest value, the base among them. */
function reachOf({ points }: SwingRow, base: number): [number, number] {
  const values = points.flatMap(({ result }) => (result.ok ? [result.value] : []));
  return [Math.min(base, ...values), Math.max(base, ...values)];
}

/** What the tornado is drawn from; nothing where no move gives a value. */
export function toTornado(
  rows: readonly SwingRow[],
  base: number,
  measure: SwingMeasure,
  reading: Reading,
): TornadoOptions | undefined {
  const { say } = reading;
  const [widest] = rows;
  if (widest === undefined || widest.spread === 0) return undefined;
  const write = writeMeasure(measure, reading);
  const [least, most] = reachOf(widest, base);
  return {
    rows: rows.map((row) => ({
      label: say(`calculator.factor.${row.factor}`),
      points: row.points.flatMap((point) => drawnPoint(point, row)),
    })),
    base,
    format: write,
    labels: {
      base: say('calculator.base'),
      up: say('calculator.up'),
      down: say('calculator.down'),
    },
    title: say('calculator.tornadoTitle'),
    desc: say('calculator.tornadoDesc', {
      measure: say(`calculator.measure.${measure}`),
      base: write(base),
      factor: say(`calculator.factor.${widest.factor}`),
      least: write(least),
      most: write(most),
    }),
  };
}
