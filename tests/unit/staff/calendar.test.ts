import { expect, test } from 'vitest';
import { openStaff } from './support/staff.ts';

const SAID = '节假日表里还没有 2027 年的放假安排';

async function readInbox(nowMs: number, role: 'admin' | 'desk') {
  const hasHolidays = (year: number) => year <= 2026;
  const options = { sessionClock: Date.now };
  const house = await openStaff({ now: () => nowMs, hasHolidays }, options);
  return (await (await house.enter(role)).get('/staff/')).text();
}

test('administrators are told that days are promised into a year whose holidays nobody knows', async () => {
  const [november, december] = [Date.parse('2026-11-23T02:00Z'), Date.parse('2026-12-14T02:00Z')];
  expect(await readInbox(november, 'admin')).not.toContain(SAID);
  expect(await readInbox(december, 'admin')).toContain(SAID);
  expect(await readInbox(december, 'desk')).not.toContain(SAID);
});
