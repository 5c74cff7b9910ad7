import type { FinderRow } from '#src/domain/sites/finder.ts';

/** A plot of 20 亩, a plant of 3000 ㎡ and a yard that has been let. */
export const ROWS: readonly FinderRow[] = [
  {
    kind: 'land',
    park: 'zone',
    status: 'available',
    has: ['water', 'gas', 'sewage', 'fibre'],
    areaMu: 20,
    power: 2000,
    land: 16,
  },
  {
    kind: 'standard-plant',
    park: 'zone',
    status: 'available',
    has: ['sewage'],
    areaMu: 4.5,
    power: 500,
    rent: 9,
  },
  { kind: 'yard', park: '', status: 'taken', has: [], areaMu: 8 },
];
