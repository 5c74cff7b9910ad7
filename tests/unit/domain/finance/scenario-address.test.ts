import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScenario, parseScenario } from '#src/domain/finance/scenario-address.ts';
import { findConflicts } from '#src/domain/finance/scenario-rules.ts';
import { anyScenario, BASE, FINANCED, whatHolds } from './sample-scenarios.ts';

test('an address says in plain words what differs, and nothing else', () => {
  expect(formatScenario({ price: -10, p1: 4200.5, ramp: [60, 80, 100], rate: 3.45 })).toBe(
    '1_price_-10_p1_4200.5_ramp_60_80_100_rate_3.45',
  );
  expect(formatScenario({})).toBe('');
});

test('an address needs no escaping, whatever it holds', () => {
  fc.assert(
    fc.property(anyScenario(FINANCED), (scenario) => {
      const text = formatScenario(scenario);
      expect(encodeURIComponent(text)).toBe(text);
      expect(new URLSearchParams(`c=${text}`).get('c')).toBe(text);
    }),
  );
});

test('what goes into an address comes out of it', () => {
  fc.assert(
    fc.property(anyScenario(FINANCED), (changes) => {
      const scenario = whatHolds(changes, FINANCED);
      expect(findConflicts(scenario, FINANCED)).toEqual([]);
      expect(parseScenario(formatScenario(scenario), FINANCED)).toEqual({ scenario, problems: [] });
    }),
    { numRuns: 150 },
  );
});

test('what an address names that no field has is passed over', () => {
  expect(parseScenario('1_p1_9000_colour_3_p7_12_X_1', BASE)).toEqual({
    scenario: { p1: 9000 },
    problems: [],
  });
});

test('what is out of bounds in an address is said and not applied', () => {
  expect(parseScenario('1_p1_9000_years_51_tax_-x', BASE)).toEqual({
    scenario: { p1: 9000 },
    problems: [
      { field: 'years', kind: 'above' },
      { field: 'tax', kind: 'unreadable' },
    ],
  });
});

test('an address of another version, or none at all, changes nothing', () => {
  for (const text of ['', '2_p1_9000', 'p1_9000', '1', '1_', '1__', '1_p1', 'null'])
    expect([text, parseScenario(text, BASE).scenario]).toEqual([text, {}]);
});

test('no text in an address can break the page', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('_', '1', 'p1', 'ramp', '-', '.', '1e9'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { scenario } = parseScenario(`1_${pieces.join('_')}`, FINANCED);
      expect(findConflicts(scenario, FINANCED)).toEqual([]);
    }),
  );
});
