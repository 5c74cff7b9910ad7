import { expect, test } from 'vitest';
import { edit, makeDesk } from './sample-desk.ts';

test('what is typed becomes a change, and what is typed back is none', () => {
  expect(makeDesk('zh', [edit('p1', '9,000')]).state.scenario).toEqual({ p1: 9000 });
  expect(makeDesk('zh', [edit('p1', '9000'), edit('p1', '10,000')]).state.scenario).toEqual({});
});

test('a fault keeps the last good value, and all that was typed', () => {
  const { state } = makeDesk('zh', [edit('p1', '9000'), edit('p1', '9000x')]);
  expect(state.scenario).toEqual({ p1: 9000 });
  expect(state.entries).toEqual({ p1: '9000x' });
  expect(state.problems).toEqual([{ field: 'p1', kind: 'unreadable' }]);
});

test('one field is restored and the others stay', () => {
  const { state } = makeDesk('zh', [
    edit('p1', '9000'),
    edit('tax', '15'),
    { type: 'restore', id: 'p1' },
  ]);
  expect(state.scenario).toEqual({ tax: 15 });
});

test('a reset takes everything away, faults too, and undoing it brings all back', () => {
  const typed = [edit('p1', '9000'), edit('years', '51')];
  const reset = makeDesk('zh', [...typed, { type: 'reset' }]).state;
  expect([reset.scenario, reset.entries, reset.problems]).toEqual([{}, {}, []]);
  const undone = makeDesk('zh', [...typed, { type: 'reset' }, { type: 'undo' }]).state;
  expect(undone.entries).toEqual({ p1: '9000', years: '51' });
  expect(undone.scenario).toEqual({ p1: 9000 });
  expect(undone).not.toHaveProperty('undo');
});

test('a reset of nothing leaves nothing to undo', () => {
  expect(makeDesk('zh', [{ type: 'reset' }]).state).not.toHaveProperty('undo');
});

test('an address is read in neutral units and shown in those of the reading', () => {
  const address = '1_c1_350_ramp_60_90';
  expect(makeDesk('zh', [], { address }).state.entries).toEqual({ c1: '350', ramp: '60|90' });
  const english = makeDesk('en', [], { address }).state;
  expect(english.entries).toEqual({ c1: '3.5', ramp: '60|90' });
  expect(english.scenario).toEqual({ c1: 350, ramp: [60, 90] });
});

test('the state knows where its changes came from, until the reader makes one', () => {
  const address = '1_c1_350';
  expect(makeDesk('zh').state.origin).toBe('own');
  expect(makeDesk('zh', [], { address }).state.origin).toBe('link');
  expect(makeDesk('zh', [edit('tax', '15')], { address }).state.origin).toBe('own');
  expect(makeDesk('zh', [], { address: '7_c1_350' }).state.origin).toBe('unread-link');
});
