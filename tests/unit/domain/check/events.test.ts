import { expect, test } from 'vitest';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { eventSchema } from '#src/domain/county/event.ts';
import { findBy, makeContent } from './sample-content.ts';

const SOURCE = {
  name: '通知',
  nameEn: 'Notice',
  year: 2026,
  reliability: 'A',
  checked: '2026-11-01',
};
const EVENT = {
  title: '考察日',
  summary: '看厂房。',
  place: '园区',
  audience: '企业',
  organiser: '窗口',
  kind: 'visit-day',
  status: 'planned',
  start: '2027-03-18 09:00',
  end: '2027-03-18 16:30',
  projects: ['tea'],
  contact: 'desk',
  updated: '2026-11-01',
  source: SOURCE,
};

const withEvent = (changes: object) =>
  makeContent({ files: { 'events/zh/day.md': { ...EVENT, ...changes } } });
const say = (rule: string, changes: object) => findBy(rule, withEvent(changes));

test('a planned event with a source has no fault', () => {
  for (const rule of ['event-time', 'event-state', 'event-source', 'event-past', 'reference'])
    expect([rule, say(rule, {})]).toEqual([rule, []]);
});

test('an end is of the same kind as its start and not before it', () => {
  expect(say('event-time', { end: '2027-03-18' })).toEqual([
    'events/zh/day.md  end  开始和结束要么都写时间，要么都只写日期',
  ]);
  expect(say('event-time', { end: '2027-03-17 16:30' })).toEqual([
    'events/zh/day.md  end  结束 2027-03-17 16:30 早于开始 2027-03-18 09:00，请核对',
  ]);
});

test('an event may end as it starts, and one without an end has no order to keep', () => {
  expect(say('event-time', { start: '2027-03-18', end: '2027-03-18' })).toEqual([]);
  for (const start of ['2027-03-18', '2027-03-18 09:00'])
    expect(say('event-time', { start, end: undefined })).toEqual([]);
});

test('an event held today is held, and no event was written tomorrow', () => {
  const today = { status: 'held', start: '2026-11-23 09:00', end: undefined, results: '好。' };
  expect(say('event-state', today)).toEqual([]);
  expect(say('event-state', { updated: '2026-11-24' })).toEqual([
    'events/zh/day.md  updated  更新日期 2026-11-24 晚于今天 2026-11-23，请核对',
  ]);
});

test('what has been held says what came of it, and lies behind', () => {
  const held = { status: 'held', start: '2026-05-01', end: '2026-05-02' };
  expect(say('event-state', { ...held, results: '来了 14 家。' })).toEqual([]);
  expect(say('event-state', held)).toEqual([
    'events/zh/day.md  results  已经办过的活动请写结果，没有结果也请照实写',
  ]);
  expect(say('event-state', { status: 'held', results: '好。' })).toEqual([
    'events/zh/day.md  status  开始 2027-03-18 09:00 还没有到，不能写 held，请写 planned',
  ]);
});

test('what has not been held has no results yet', () => {
  expect(say('event-state', { results: '谈成三项。' })).toHaveLength(1);
  const outcomes = [{ label: '到会企业', value: '14 家' }];
  expect(say('event-state', { outcomes })).toEqual([
    'events/zh/day.md  results  还没有办的活动不能写结果，请删去，或把状态改为 held',
  ]);
});

test('a real event has a source, and one without is a sample, which a release refuses', () => {
  expect(say('event-source', { source: undefined })).toEqual([
    'events/zh/day.md  source  真实活动请写来源；日期是设想的请写 sample: true',
  ]);
  expect(say('event-source', { source: undefined, sample: true })).toEqual([]);
  expect(say('sample', { sample: true })).toHaveLength(1);
});

test('a plan whose day is past is called to mind', () => {
  expect(say('event-past', { start: '2026-11-20', end: '2026-11-22' })).toEqual([
    'events/zh/day.md  status  活动到 2026-11-22 已过，请改为 held 并写结果，或改为 cancelled',
  ]);
  expect(say('event-past', { start: '2026-11-20', end: '2026-11-23' })).toEqual([]);
  const past = { start: '2026-11-20', end: undefined };
  expect(say('event-past', past)).toHaveLength(1);
  for (const status of ['held', 'cancelled'])
    expect(say('event-past', { ...past, status })).toEqual([]);
});

test('a project that is not there is named', () => {
  expect(say('reference', { projects: ['teaa'] })[0]).toContain('是不是 tea？');
});

test.each([
  ['2027-02-30', '没有这一天'],
  ['2027-05-12 25:00', '请写成 2027-05-12'],
  ['五月', '请写成 2027-05-12'],
])('%s is no time, and the message says what to write', (start, message) => {
  const parsed = parseEntry(eventSchema, { ...EVENT, start });
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.message).join()).toContain(message);
});
