import { expect, test } from 'vitest';
import { eventSchema } from '#src/domain/county/event.ts';
import type { EventView } from '#src/domain/county/event-view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { makeCalendar } from '#src/queries/calendar.ts';
import { findCalendarFaults, readProperties } from './read-calendar.ts';

function makeEvent(own: object = {}, slug = 'visit'): EventView {
  const facts = eventSchema.parse({
    title: '考察日，看厂房; 一天',
    summary: '看厂房、地块和水电气接口，再与在产企业座谈，当天给出一份看地记录。'.repeat(3),
    place: '开发区',
    audience: '制造企业',
    organiser: '窗口',
    kind: 'visit-day',
    status: 'planned',
    start: '2027-03-18 09:00',
    end: '2027-03-18 16:30',
    contact: 'desk',
    updated: '2026-11-01',
    ...own,
  });
  return {
    slug,
    lang: 'zh-Hans',
    untranslated: false,
    facts,
    text: facts,
    html: '',
    upcoming: true,
  };
}

const make = (...events: EventView[]) =>
  makeCalendar(events, {
    name: '活动, 全部',
    source: 'https://county.example/events.ics',
    host: 'county.example',
    urlOf: (slug) => `https://county.example/events/${slug}/`,
    t: getWords('zh'),
  });
const valueOf = (calendar: string, name: string) =>
  readProperties(calendar).find((each) => each.name === name)?.value;

test('a calendar keeps the rules of RFC 5545, with events and without', () => {
  const whole = { start: '2027-05-01', end: '2027-05-31', kind: 'online-month' };
  expect(findCalendarFaults(make())).toEqual([]);
  expect(findCalendarFaults(make(makeEvent(), makeEvent(whole, 'month')))).toEqual([]);
});

test('the reader of these tests finds what is wrong', () => {
  const good = make(makeEvent());
  expect(findCalendarFaults(good.replaceAll('\r\n', '\n'))).not.toEqual([]);
  expect(findCalendarFaults(good.replace('DTSTAMP', 'DTSTUMP'))).not.toEqual([]);
  expect(findCalendarFaults(good.replace(/UID:.*\r\n/, ''))).not.toEqual([]);
  expect(findCalendarFaults(good.replaceAll('\r\n ', ''))).not.toEqual([]);
});

test('a time of the county’s clock is the same instant wherever the calendar is read', () => {
  const calendar = make(makeEvent());
  expect([valueOf(calendar, 'DTSTART'), valueOf(calendar, 'DTEND')]).toEqual([
    '20270318T010000Z',
    '20270318T083000Z',
  ]);
});

test('whole days end on the day after the last', () => {
  const calendar = make(makeEvent({ start: '2027-05-01', end: '2027-05-31' }));
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270501\r\n');
  expect(calendar).toContain('DTEND;VALUE=DATE:20270601\r\n');
  expect(make(makeEvent({ start: '2027-05-01', end: undefined }))).toContain(
    'DTEND;VALUE=DATE:20270502\r\n',
  );
});

test('the same content gives the same bytes: stamps come from the content, not from the clock', () => {
  const calendar = make(makeEvent());
  expect(make(makeEvent())).toBe(calendar);
  expect(valueOf(calendar, 'DTSTAMP')).toBe('20261031T160000Z');
  expect(valueOf(calendar, 'UID')).toBe('visit@county.example');
});

test('a cancelled event says so, a sample is tentative and marked, and nothing rings', () => {
  const statusOf = (own: object) => valueOf(make(makeEvent(own)), 'STATUS');
  expect(statusOf({ status: 'cancelled' })).toBe('CANCELLED');
  expect(statusOf({ sample: true })).toBe('TENTATIVE');
  expect(statusOf({})).toBe('CONFIRMED');
  expect(valueOf(make(makeEvent({ sample: true })), 'SUMMARY')).toContain('【示例】');
  expect(make(makeEvent())).not.toContain('VALARM');
});

test('marks that calendars use are written out', () => {
  const calendar = make(makeEvent({ title: 'A, B; C' }));
  expect(valueOf(calendar, 'SUMMARY')).toBe('A\\, B\\; C');
  expect(valueOf(calendar, 'NAME')).toBe('活动\\, 全部');
});
