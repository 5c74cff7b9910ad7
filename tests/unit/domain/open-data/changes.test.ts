import { expect, test } from 'vitest';
import { changeSchema, listChanges, listChangesSince } from '#src/domain/open-data/changes.ts';
import { makeRecord } from './records.ts';

const short = (changes: ReturnType<typeof listChanges>) =>
  changes.map(({ date, kind, from, to }) => [date, kind, from, to].join(' '));

test('every dated step is a change, newest first; being opened on the day of publication is none', () => {
  expect(short(listChanges([makeRecord()], []))).toEqual([
    '2026-11-01 verified  ',
    '2026-09-10 stage open intent',
    '2026-03-02 published  ',
  ]);
});

test('a withdrawal and an expired offer are changes of their own', () => {
  const withdrawn = makeRecord({
    published: null,
    stageHistory: [
      { stage: 'open', date: '2026-01-01', source: null },
      { stage: 'withdrawn', date: '2026-10-01', source: null },
    ],
  });
  expect(short(listChanges([withdrawn], []))).toEqual([
    '2026-11-01 verified  ',
    '2026-10-01 withdrawn open withdrawn',
    '2026-01-01 stage  open',
  ]);
  const expired = makeRecord({
    status: 'expired',
    stage: 'open',
    stageHistory: [],
    published: null,
    validUntil: '2026-11-10',
  });
  expect(short(listChanges([expired], []))).toEqual([
    '2026-11-10 expired open ',
    '2026-11-01 verified  ',
  ]);
});

test('an event is a change without a number, on the day it was last written', () => {
  const { title, urls } = makeRecord();
  const event = {
    slug: 'day',
    updated: '2026-11-20',
    status: 'cancelled',
    title,
    url: urls,
  } as const;
  const [first] = listChanges([makeRecord()], [event]);
  expect(first).toMatchObject({ kind: 'event', number: null, slug: 'day', to: 'cancelled' });
  expect(changeSchema.safeParse(first).success).toBe(true);
});

test('changes since a day take that day in', () => {
  const all = listChanges([makeRecord()], []);
  expect(listChangesSince(all, '2026-09-10')).toHaveLength(2);
  expect(listChangesSince(all, '2026-09-11')).toHaveLength(1);
  expect(listChangesSince(all, '2026-11-02')).toEqual([]);
});

test('being opened is news on another day, or where it comes after another stage', () => {
  const stages = (...moves: [stage: 'open' | 'intent', date: string][]) =>
    short(
      listChanges(
        [
          makeRecord({
            stageHistory: moves.map(([stage, date]) => ({ stage, date, source: null })),
          }),
        ],
        [],
      ),
    ).filter((line) => line.includes('stage'));
  expect(stages(['open', '2026-03-02'])).toEqual([]);
  expect(stages(['open', '2026-03-03'])).toEqual(['2026-03-03 stage  open']);
  expect(stages(['intent', '2026-03-02'])).toEqual(['2026-03-02 stage  intent']);
  expect(stages(['intent', '2026-03-01'], ['open', '2026-03-02'])).toEqual([
    '2026-03-02 stage intent open',
    '2026-03-01 stage  intent',
  ]);
});

test('what changes on one day comes by number, events first, and by kind within a project', () => {
  const day = '2026-11-01';
  const record = (number: string) =>
    makeRecord({ number, published: day, verified: day, stageHistory: [] });
  const { title, urls } = record('');
  const event = { slug: 'day', updated: day, status: 'held', title, url: urls } as const;
  const changes = listChanges([record('XS-2'), record('XS-1')], [event]);
  expect(changes.map(({ number, kind }) => [number, kind])).toEqual([
    [null, 'event'],
    ['XS-1', 'published'],
    ['XS-1', 'verified'],
    ['XS-2', 'published'],
    ['XS-2', 'verified'],
  ]);
  for (const change of changes) expect(changeSchema.safeParse(change).error).toBeUndefined();
});
