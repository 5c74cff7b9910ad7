import { expect, test } from 'vitest';
import { listReminders, type Remembered } from '#src/domain/staff/reminder.ts';

const TODAY = '2026-11-30';
const enquiry = (number: string, own: Partial<Remembered>): Remembered => ({
  number,
  state: 'received',
  reply_by: '2026-12-31',
  follow_up_on: null,
  ...own,
});

test('a desk is reminded of what is overdue, longest first, and of what falls due today', () => {
  const reminder = listReminders(
    [
      enquiry('yesterday', { reply_by: '2026-11-29' }),
      enquiry('today', { reply_by: TODAY, state: 'complex' }),
      enquiry('last-week', { reply_by: '2026-11-23', state: 'assigned' }),
      enquiry('tomorrow', { reply_by: '2026-12-01' }),
      enquiry('answered-late', { reply_by: '2026-11-20', state: 'answered' }),
      enquiry('closed-today', { reply_by: TODAY, state: 'closed' }),
    ],
    TODAY,
  );
  expect(reminder).toEqual({
    overdue: ['last-week', 'yesterday'],
    today: ['today'],
    followUp: [],
  });
});

test('a follow-up is called to mind from its day on, though the enquiry is answered', () => {
  const answered = (number: string, day: string) =>
    enquiry(number, { state: 'answered', follow_up_on: day });
  const reminder = listReminders(
    [
      answered('missed', '2026-11-27'),
      answered('today', TODAY),
      answered('tomorrow', '2026-12-01'),
      enquiry('none', { state: 'answered' }),
    ],
    TODAY,
  );
  expect(reminder).toEqual({ overdue: [], today: [], followUp: ['missed', 'today'] });
});

test('a desk with nothing to do is not written to', () => {
  expect(listReminders([], TODAY)).toBeUndefined();
  expect(listReminders([enquiry('tomorrow', { reply_by: '2026-12-01' })], TODAY)).toBeUndefined();
});
