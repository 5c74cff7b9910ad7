import { expect, test } from 'vitest';
import { makePublicFigures } from '#src/domain/enquiry/public-figures.ts';
import { answered, at, counted } from './counted.ts';

const received = (shanghai: string) => ({ receivedAt: at(shanghai) });

test('without any enquiry there are no months', () => {
  expect(makePublicFigures([], '2026-11-29')).toEqual({ asOf: '2026-11-29', months: [] });
});

test('the months are the last full ones, back to the first enquiry and a year at most', () => {
  const months = (shanghai: string) =>
    makePublicFigures([counted(received(shanghai))], '2026-11-29').months.map(({ month }) => month);
  expect(months('2026-11-05T10:00')).toEqual([]);
  expect(months('2026-10-31T23:30')).toEqual(['2026-10']);
  expect(months('2026-08-01T00:00')).toEqual(['2026-10', '2026-09', '2026-08']);
  expect(months('2025-11-01T00:00')).toHaveLength(12);
  expect(months('2025-10-31T23:59')).toEqual([]);
});

test('a month without enquiries after the first one is told as such', () => {
  const { months } = makePublicFigures([counted(received('2026-09-10T10:00'))], '2026-11-29');
  expect(months[0]).toMatchObject({ month: '2026-10', received: 0, due: 0, rate: null });
});

test('totals are told whole, a rate from five that are due, a median from three replies', () => {
  const month = (...enquiries: Parameters<typeof makePublicFigures>[0]) =>
    makePublicFigures(enquiries, '2026-11-29').months[0];
  const [soon, later] = [answered('2026-10-12T12:00'), answered('2026-10-12T17:30')];
  expect(month(soon, later, counted(), counted())).toEqual({
    month: '2026-10',
    received: 4,
    inTime: 2,
    late: 0,
    overdue: 2,
    waiting: 0,
    closed: 0,
    due: 4,
    rate: null,
    medianHours: null,
  });
  expect(month(soon, later, later, counted(), counted(), counted())).toMatchObject({
    due: 6,
    rate: 0.5,
    medianHours: 7.5,
  });
  expect(month(soon, later, counted(), counted(), counted())).toMatchObject({
    rate: 0.4,
    medianHours: null,
  });
});

test('nothing is told but totals', () => {
  const enquiry = answered('2026-10-12T12:00', { country: 'SG', desk: 'farming', kind: 'visit' });
  const text = JSON.stringify(makePublicFigures(Array(9).fill(enquiry), '2026-11-29'));
  expect(text).not.toMatch(/SG|farming|visit/);
});
