import { expect, test } from 'vitest';
import { judge, makeLedger, noteNumber } from '#scripts/lib/faults/ledger.ts';
import { formatFaults, isKept } from '#scripts/lib/faults/table.ts';

const row = (key: string, number: string) => ({ number, idempotency_key: key, message: key });

/** Two enquiries, acknowledged as N1 and N2. */
function makeTold() {
  const ledger = makeLedger();
  for (const [key, number] of [
    ['a', 'N1'],
    ['b', 'N2'],
  ] as const) {
    ledger.begun.add(key);
    noteNumber(ledger, key, number);
  }
  return ledger;
}

test('what was acknowledged and is stored once is well', () => {
  const verdict = judge(makeTold(), [row('a', 'N1'), row('b', 'N2')]);
  expect(verdict).toEqual({ lost: [], doubled: [], strange: [] });
});

test('what was acknowledged and is not stored, or under another number, is lost', () => {
  expect(judge(makeTold(), [row('a', 'N1')]).lost).toEqual(['N2']);
  expect(judge(makeTold(), [row('a', 'N1'), row('b', 'N3')]).lost).toEqual(['N2']);
  expect(judge(makeTold(), [row('a', 'N2'), row('b', 'N1')]).lost).toEqual(['N1', 'N2']);
});

test('two rows for one press are a double, with the key kept or not', () => {
  const rows = [row('a', 'N1'), row('b', 'N2'), { ...row('b', 'N3'), idempotency_key: null }];
  expect(judge(makeTold(), rows).doubled).toEqual(['b']);
});

test('two numbers told for one press are a double', () => {
  const ledger = makeTold();
  noteNumber(ledger, 'a', 'N9');
  expect(judge(ledger, [row('a', 'N1'), row('b', 'N2')]).doubled).toEqual(['a']);
});

test('a row that nobody sent is named', () => {
  const rows = [row('a', 'N1'), row('b', 'N2'), row('c', 'N3')];
  expect(judge(makeTold(), rows).strange).toEqual(['N3']);
});

test('the table has a row a fault and names what is wrong', () => {
  const kept = { tries: 9, acknowledged: 7, refused: 2, lost: 0, doubled: 0, wrong: [] };
  expect(isKept(kept)).toBe(true);
  expect(isKept({ ...kept, lost: 1 })).toBe(false);
  expect(isKept({ ...kept, doubled: 1 })).toBe(false);
  const bad = { ...kept, wrong: ['3 answers of 500'], note: 'on a disk' };
  expect(isKept(bad)).toBe(false);
  expect(formatFaults([{ title: 'full disk', rounds: 2, result: bad }])).toBe(
    [
      '| fault | times | tries | acknowledged | refused | lost | doubled |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| full disk | 2 | 9 | 7 | 2 | 0 | 0 |',
      '',
      'WRONG full disk: 3 answers of 500',
      'full disk: on a disk',
    ].join('\n'),
  );
});
