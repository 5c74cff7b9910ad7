import type { Project } from '../project/project.ts';
import type { Quantity } from '../units.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { HOURS_PER, measureUnit, type Measured } from './measured-units.ts';
import { agrees, TOLERANCES } from './tolerances.ts';
import { sayNumber } from './wording.ts';

type Capacity = NonNullable<Project['capacity']>[number];

const say = ({ value, unit }: Quantity) => `${sayNumber(value)}${unit}`;

/** What one hour at the rating makes: power makes energy, `5吨/小时` makes tonnes. */
function measureHour({ unit }: Quantity): Measured | undefined {
  const [head = '', per] = unit.split('/');
  const { kind, factor } = measureUnit(head);
  if (kind === 'power' && per === undefined) return { kind: 'energy', factor };
  const hours = per === undefined ? undefined : HOURS_PER[per];
  return hours === undefined ? undefined : { kind, factor: factor / hours };
}

const YEARLY = [undefined, '年', '每年', 'a', 'yr'];

function findFault(capacity: Capacity): string | undefined {
  const { quantity, rating, hours } = capacity;
  if (!rating || hours === undefined) return undefined;
  const [head = '', per] = quantity.unit.split('/');
  const made = measureHour(rating);
  const asked = measureUnit(head);
  if (!made || made.kind !== asked.kind || !YEARLY.includes(per))
    return `设备能力 ${say(rating)} × 小时 得不出 ${quantity.unit}，请把设备能力写成 7000千瓦 或 5吨/小时，生产能力写成每年多少`;
  const output = { value: (rating.value * hours * made.factor) / asked.factor, unit: head };
  if (agrees(quantity.value, output.value, TOLERANCES.output)) return undefined;
  const difference = { value: Math.abs(quantity.value - output.value), unit: head };
  return `设备能力 ${say(rating)} × ${sayNumber(hours)}小时 = ${say(output)}，生产能力写 ${say(quantity)}，相差 ${say(difference)}，请核对`;
}

function findFaults(capacities: readonly Capacity[]): FieldFault[] {
  return capacities.flatMap((capacity, index) => {
    const message = findFault(capacity);
    return message === undefined ? [] : [{ field: `capacity[第${index + 1}项]`, message }];
  });
}

/** Output must follow from the plant. */
export const CAPACITY_RULES: readonly Rule[] = [
  projectRule(
    'capacity',
    'Output = rating × hours; a published hydropower project missed it by a quarter',
    ({ data }) => findFaults(data.capacity ?? []),
  ),
];
