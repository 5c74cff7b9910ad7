import { expect, test } from 'vitest';
import { canMove, findForbiddenMove, STAGE_MOVES } from '#src/domain/project/stage-moves.ts';
import { STAGES } from '#src/domain/vocabulary.ts';

test('the way from open to in production goes one step at a time', () => {
  expect(
    findForbiddenMove(['open', 'intent', 'signed', 'started', 'completed', 'producing']),
  ).toBeUndefined();
});

test('a project cannot be built before it is signed', () => {
  expect(findForbiddenMove(['open', 'intent', 'started'])).toEqual({
    from: 'intent',
    to: 'started',
    index: 2,
  });
});

test('talks and signings may fall through, and what was withdrawn may be opened again', () => {
  expect(
    findForbiddenMove(['open', 'intent', 'open', 'signed', 'withdrawn', 'open']),
  ).toBeUndefined();
});

test('what runs is not withdrawn, and no stage follows itself', () => {
  expect(canMove('producing', 'withdrawn')).toBe(false);
  for (const stage of STAGES) expect(canMove(stage, stage), stage).toBe(false);
});

test('every stage has its row, and every stage but open can be reached', () => {
  expect(Object.keys(STAGE_MOVES).sort()).toEqual([...STAGES].sort());
  const reached = new Set(Object.values(STAGE_MOVES).flat());
  expect(STAGES.filter((stage) => !reached.has(stage))).toEqual([]);
});
