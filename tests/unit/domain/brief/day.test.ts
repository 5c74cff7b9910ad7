import { expect, test } from 'vitest';
import { findCountyDay, findSectorDay } from '#src/domain/brief/day.ts';
import type { CountyBriefSource, SectorBriefSource } from '#src/domain/brief/source.ts';

const checkedOn = (checked: string) => ({ source: { checked } });
const facts = ['2026-11-20', '2026-11-23'].map(checkedOn) as SectorBriefSource['facts'];
const verifiedOn = (...days: string[]) =>
  days.map((verified) => ({ verified })) as SectorBriefSource['projects'];

test('a sector’s leaflet is of the day on which the last of its facts was looked at', () => {
  expect(findSectorDay({ projects: verifiedOn('2026-08-01'), facts })).toBe('2026-11-23');
  expect(findSectorDay({ projects: verifiedOn('2026-12-02', '2026-08-01'), facts })).toBe(
    '2026-12-02',
  );
  expect(findSectorDay({ projects: [], facts: [] })).toBeUndefined();
});

test('the county’s counts its routes and both sides of its account too', () => {
  const none = { facts: [], routes: [], strengths: [] };
  const routes = [{ facts: { checked: '2026-10-01' } }] as unknown as CountyBriefSource['routes'];
  const strengths = [{ facts: checkedOn('2026-10-05') }] as CountyBriefSource['strengths'];
  expect(findCountyDay({ ...none, routes })).toBe('2026-10-01');
  expect(findCountyDay({ ...none, routes, strengths })).toBe('2026-10-05');
  expect(findCountyDay({ ...none, facts: [{ ...facts[0]!, group: 'profile' }] })).toBe(
    '2026-11-20',
  );
  expect(findCountyDay(none)).toBeUndefined();
});
