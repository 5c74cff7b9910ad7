import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinConditions, listAsked, matchConditions } from '#src/domain/guide/match.ts';
import { CRITERIA, CRITERION_NAMES, type Conditions } from '#src/domain/guide/profile.ts';

const WANTED: Conditions = { capital: ['foreign'], build: ['new', 'extension'] };

test('what has no conditions applies to everything', () => {
  expect(matchConditions({}, { capital: 'foreign' })).toEqual({
    verdict: 'applies',
    met: [],
    unmet: [],
    unknown: [],
  });
});

test('it applies where every condition is met by one of its values', () => {
  const match = matchConditions(WANTED, { capital: 'foreign', build: 'extension', size: 'large' });
  expect(match).toEqual({ verdict: 'applies', met: ['capital', 'build'], unmet: [], unknown: [] });
});

test('one condition that is not met is enough, whatever has not been said', () => {
  const match = matchConditions(WANTED, { capital: 'domestic' });
  expect(match).toEqual({ verdict: 'not', met: [], unmet: ['capital'], unknown: ['build'] });
});

test('what has not been said is not guessed', () => {
  const match = matchConditions(WANTED, { capital: 'foreign' });
  expect(match).toEqual({ verdict: 'depends', met: ['capital'], unmet: [], unknown: ['build'] });
});

const profiles = fc.record(
  Object.fromEntries(CRITERION_NAMES.map((name) => [name, fc.constantFrom(...CRITERIA[name])])),
  { requiredKeys: [] },
);
const conditions = fc.record(
  Object.fromEntries(
    CRITERION_NAMES.map((name) => [name, fc.subarray([...CRITERIA[name]], { minLength: 1 })]),
  ),
  { requiredKeys: [] },
);

test('to say more never turns a no into a yes, nor a yes into a no', () => {
  fc.assert(
    fc.property(conditions, profiles, fc.constantFrom(...CRITERION_NAMES), (asked, said, name) => {
      const less = Object.entries(said).filter(([other]) => other !== name);
      const before = matchConditions(asked, Object.fromEntries(less)).verdict;
      if (before !== 'depends') expect(matchConditions(asked, said).verdict).toBe(before);
    }),
  );
});

test('every condition is accounted for once', () => {
  fc.assert(
    fc.property(conditions, profiles, (asked, said) => {
      const { met, unmet, unknown } = matchConditions(asked, said);
      expect([...met, ...unmet, ...unknown].sort()).toEqual(Object.keys(asked).sort());
    }),
  );
});

test('a step asks for what its procedure asks for, and for its own', () => {
  const joined = joinConditions(
    { build: ['new', 'extension'] },
    { build: ['new'], capital: ['foreign'] },
  );
  expect(joined).toEqual({ build: ['new'], capital: ['foreign'] });
  fc.assert(
    fc.property(conditions, conditions, profiles, (whole, part, said) => {
      const both = [whole, part].map((each) => matchConditions(each, said).verdict);
      const together = matchConditions(joinConditions(whole, part), said).verdict;
      expect(together === 'applies').toBe(both.every((verdict) => verdict === 'applies'));
    }),
  );
});

test('a form asks what any of the conditions name, once and in its own order', () => {
  const asked = listAsked([{ land: ['leased'] }, { capital: ['foreign'], land: ['farmland'] }, {}]);
  expect(Object.entries(asked)).toEqual([
    ['capital', CRITERIA.capital],
    ['land', CRITERIA.land],
  ]);
  expect(listAsked([])).toEqual({});
});
