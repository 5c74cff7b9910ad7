import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProfile, writeProfile } from '#src/domain/guide/profile-address.ts';
import { CRITERIA, CRITERION_NAMES } from '#src/domain/guide/profile.ts';

test('a profile stands in the address and comes back as it was', () => {
  const profiles = fc.record(
    Object.fromEntries(CRITERION_NAMES.map((name) => [name, fc.constantFrom(...CRITERIA[name])])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(readProfile(writeProfile(profile), CRITERIA)).toEqual(profile);
    }),
  );
});

test('what is no answer, or is not asked, is left out', () => {
  const asked = { capital: CRITERIA.capital };
  expect(readProfile('?capital=martian&build=new&q=tea', asked)).toEqual({});
  expect(readProfile('?capital=foreign&build=new', asked)).toEqual({ capital: 'foreign' });
});

test('where nothing is said the address stays bare', () => {
  expect(writeProfile({})).toBe('');
});
