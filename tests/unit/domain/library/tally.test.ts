import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterRows } from '#src/domain/library/facets.ts';
import { tallyTowns } from '#src/domain/library/tally.ts';
import { choice, KNOWN, ranges, rows } from './rows.ts';

test('a town’s tile says what choosing that town alone would leave', () => {
  fc.assert(
    fc.property(rows, choice, ranges, (all, chosen, within) => {
      const tallies = tallyTowns(all, chosen, within);
      for (const town of KNOWN.town) {
        const left = filterRows(all, { ...chosen, town: [town] }, within);
        expect([town, tallies.get(town)?.count ?? 0]).toEqual([town, left.length]);
        expect(tallies.get(town)?.totalWan ?? 0).toBe(
          left.reduce((sum, { totalWan }) => sum + totalWan, 0),
        );
      }
    }),
  );
});
