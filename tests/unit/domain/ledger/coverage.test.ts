import { expect, test } from 'vitest';
import { assessCoverage } from '#src/domain/ledger/coverage.ts';
import { makeProject, makeSampleLedger } from './sample-ledger.ts';

const TODAY = '2026-11-29';
const fresh = { verified: '2026-11-01' };

const coverOne = (unit: string, projects: Parameters<typeof makeSampleLedger>[0]) =>
  assessCoverage(makeSampleLedger(projects), TODAY).units.find((each) => each.unit.slug === unit)!;

test('a unit owes what it lacks of its least number; who is asked for nothing owes nothing', () => {
  const projects = [1, 2].map((at) => makeProject({ ...fresh, number: `XS-2026-00${at}` }));
  const { units, total } = assessCoverage(makeSampleLedger(projects), TODAY);
  expect(
    units.map(({ unit, projects: own, owed, quota }) => [unit.name, own.length, owed, quota?.most]),
  ).toEqual([
    ['雀塘镇', 0, 3, 5],
    ['县林业局', 0, 3, 5],
    ['酿溪镇', 2, 1, 5],
    ['开发区', 0, 0, undefined],
  ]);
  expect(total).toMatchObject({ projects: 2, owed: 7, asked: 3, delivered: 0 });
});

test('a project that was withdrawn is not delivered', () => {
  const withdrawn = makeProject({ ...fresh, stage: 'withdrawn' });
  expect(coverOne('niangxi', [withdrawn])).toMatchObject({
    projects: [],
    owed: 3,
    packaging: undefined,
  });
});

test('what is stale, thin, short of its discount rate, untranslated, about to expire or expired is told, to the day', () => {
  const named = (number: string, changes: Partial<Parameters<typeof makeProject>[0]>) =>
    makeProject({ ...fresh, number, ...changes });
  const { concerns } = coverOne('niangxi', [
    named('fresh', { verified: '2026-06-02' }),
    named('stale', { verified: '2026-06-01' }),
    named('full', { packaging: 80 }),
    named('thin', { packaging: 79 }),
    named('short', { short: true }),
    named('chinese', { translated: false }),
    named('today', { validUntil: '2026-11-29' }),
    named('month', { validUntil: '2026-12-29' }),
    named('later', { validUntil: '2026-12-30' }),
    named('over', { validUntil: '2026-11-28' }),
    named('signed', { validUntil: '2026-11-28', stage: 'signed' }),
  ]);
  const numbers = Object.fromEntries(
    Object.entries(concerns).map(([concern, list]) => [concern, list.map(({ number }) => number)]),
  );
  expect(numbers).toEqual({
    stale: ['stale'],
    thin: ['thin'],
    short: ['short'],
    untranslated: ['chinese'],
    expiring: ['today', 'month'],
    expired: ['over'],
  });
});

test('the next three things are those that raise the mean score most', () => {
  const first = makeProject({
    ...fresh,
    number: 'A',
    packaging: 82,
    missing: ['assumptions', 'land'],
  });
  const second = makeProject({
    ...fresh,
    number: 'B',
    packaging: 83,
    missing: ['land', 'approvals', 'risks'],
  });
  const { packaging, next } = coverOne('niangxi', [first, second]);
  expect(packaging).toBe(82.5);
  // The weights are those of PACKAGING_ARGUMENTS: assumptions 12, land 6, risks 6, approvals 5.
  expect(next.map(({ id, gain, projects }) => [id, gain, projects])).toEqual([
    ['assumptions', 6, ['A']],
    ['land', 6, ['A', 'B']],
    ['risks', 3, ['B']],
  ]);
});

test('a county that has written no tasks is not told that all are done', () => {
  const { units, projects, staleAfterDays } = makeSampleLedger([makeProject(fresh)]);
  const ledger = { units, projects, staleAfterDays };
  expect(assessCoverage(ledger, TODAY).total).toMatchObject({ asked: 0, delivered: 0, owed: 0 });
});
