import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReport, type Report } from '#src/domain/enquiry/report.ts';
import { answered, anyCounted, counted } from './counted.ts';

const SECTORS: Readonly<Record<string, string>> = { tea: 'farming', bamboo: 'forestry' };
const report = (...enquiries: Parameters<typeof makeReport>[0]) =>
  makeReport(enquiries, '2026-10-20', (project) => SECTORS[project]);
const keysOf = ({ parts }: Report, part: keyof Report['parts']) =>
  parts[part].map(({ key, figures }) => [key, figures.received]);

test('kinds come in their own order, complaints as a kind of their own', () => {
  const made = report(
    counted({ kind: 'complaint' }),
    counted({ kind: 'complaint' }),
    counted({ kind: 'project' }),
  );
  expect(keysOf(made, 'kind')).toEqual([
    ['project', 1],
    ['complaint', 2],
  ]);
  expect(made.total.received).toBe(3);
});

test('countries come with the most asked first, and those that were not said last', () => {
  const made = report(
    counted(),
    counted(),
    counted(),
    counted({ country: 'SG' }),
    counted({ country: 'CN' }),
    answered('2026-10-12T12:00', { country: 'CN' }),
  );
  expect(keysOf(made, 'country')).toEqual([
    ['CN', 2],
    ['SG', 1],
    ['', 3],
  ]);
  expect(made.parts.country[0]?.figures).toMatchObject({ inTime: 1, overdue: 1, medianHours: 2 });
});

test('an enquiry counts once in each sector it names, and apart where it names none', () => {
  const made = report(
    counted({ projects: ['tea', 'bamboo', 'tea'] }),
    counted({ projects: ['bamboo'] }),
    counted({ projects: ['withdrawn-since'] }),
    counted(),
  );
  expect(keysOf(made, 'sector')).toEqual([
    ['forestry', 2],
    ['farming', 1],
    ['', 2],
  ]);
});

test('every breakdown but that by sector adds up to the total', () => {
  fc.assert(
    fc.property(fc.array(anyCounted), (enquiries) => {
      const { total, parts } = report(...enquiries);
      for (const part of ['kind', 'desk', 'country', 'locale'] as const) {
        for (const figure of ['received', 'inTime', 'late', 'overdue'] as const) {
          const sum = parts[part].reduce((all, { figures }) => all + figures[figure], 0);
          expect([part, figure, sum]).toEqual([part, figure, total[figure]]);
        }
      }
      const named = parts.sector.reduce((all, { figures }) => all + figures.received, 0);
      expect(named).toBeGreaterThanOrEqual(total.received);
    }),
  );
});
