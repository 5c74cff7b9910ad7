import { expect, test } from 'vitest';
import { chooseKey, DRAFT_DAYS, findWaiting, parseDraft } from '#src/domain/enquiry/draft.ts';

const NOW = Date.parse('2026-11-23T02:00:00Z');
const DAY_MS = 86_400_000;
const draft = { savedAt: NOW, kind: 'visit', texts: { name: '张三', message: '问' } };

test('a draft comes back as it was kept', () => {
  const sent = { key: 'k', body: '{}' };
  expect(parseDraft(JSON.stringify({ ...draft, sent }), NOW)).toEqual({ ...draft, sent });
});

test('a draft is forgotten after a week', () => {
  const text = JSON.stringify(draft);
  expect(parseDraft(text, NOW + DRAFT_DAYS * DAY_MS)).toBeDefined();
  expect(parseDraft(text, NOW + DRAFT_DAYS * DAY_MS + 1)).toBeUndefined();
});

test.each([null, '', '{', '[]', '3', '{"savedAt":"x","texts":{}}', '{"savedAt":1}'])(
  'what is no draft of ours is passed over: %j',
  (text) => {
    expect(parseDraft(text, NOW)).toBeUndefined();
  },
);

test('consent and unknown fields never come back from a draft', () => {
  const texts = { name: 3, consent: true, website: 'x', email: 'a@b.example' };
  const text = JSON.stringify({ ...draft, texts, kind: 'x', sent: { key: 1 } });
  expect(parseDraft(text, NOW)).toEqual({ savedAt: NOW, texts: { email: 'a@b.example' } });
});

test('the same body keeps its key, changed words get a new one', () => {
  const make = () => 'new';
  expect(chooseKey('a', undefined, make)).toBe('new');
  expect(chooseKey('a', { key: 'old', body: 'a' }, make)).toBe('old');
  expect(chooseKey('b', { key: 'old', body: 'a' }, make)).toBe('new');
});

test('a press that did not arrive goes off by itself for a day, then it is only a draft', () => {
  const sent = { key: 'k', body: '{}', waiting: true };
  const kept = parseDraft(JSON.stringify({ ...draft, sent }), NOW)!;
  expect(findWaiting(kept, kept.savedAt + 86_399_000)).toEqual(sent);
  expect(findWaiting(kept, kept.savedAt + 86_400_000)).toBeUndefined();
  expect(findWaiting({ ...kept, sent: { key: 'k', body: '{}' } }, kept.savedAt)).toBeUndefined();
});
