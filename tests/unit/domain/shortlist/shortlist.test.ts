import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import {
  addAll,
  addProject,
  hasProject,
  isFull,
  isSameOrder,
  moveProject,
  removeProject,
  restoreProject,
} from '#src/domain/shortlist/shortlist.ts';
import { keep, list, slug } from './lists.ts';

const slugsOf = (kept: readonly { slug: string }[]) => kept.map((each) => each.slug);
const FULL = Array.from({ length: MAX_PROJECTS }, (_, at) => keep(`p${at}`));

test('projects stand in the order in which they were kept', () => {
  const kept = addProject(addProject([], keep('tea')), keep('bamboo'));
  expect(slugsOf(kept)).toEqual(['tea', 'bamboo']);
  expect([hasProject(kept, 'tea'), hasProject(kept, 'camp')]).toEqual([true, false]);
});

test('a project is kept once, and a full list takes no more than one enquiry may name', () => {
  const once = addProject([], keep('tea'));
  expect(addProject(once, keep('tea', { title: '另一个' }))).toBe(once);
  expect(isFull(FULL)).toBe(true);
  expect(addProject(FULL, keep('tea'))).toBe(FULL);
  expect(restoreProject(FULL, keep('tea'), 0)).toBe(FULL);
});

test('a project goes up and down by one place, and not past either end', () => {
  const kept = [keep('a'), keep('b'), keep('c')];
  expect(slugsOf(moveProject(kept, 'c', -1))).toEqual(['a', 'c', 'b']);
  expect(slugsOf(moveProject(kept, 'a', 1))).toEqual(['b', 'a', 'c']);
  expect(moveProject(kept, 'a', -1)).toBe(kept);
  expect(moveProject(kept, 'c', 1)).toBe(kept);
  expect(moveProject(kept, 'nowhere', 1)).toBe(kept);
});

test('what is removed can be put back where it was', () => {
  fc.assert(
    fc.property(list, fc.nat(), (kept, pick) => {
      fc.pre(kept.length > 0);
      const at = pick % kept.length;
      const project = kept[at]!;
      const without = removeProject(kept, project.slug);
      expect(without).toHaveLength(kept.length - 1);
      expect(restoreProject(without, project, at)).toEqual(kept);
    }),
  );
});

test('moving keeps all projects, and moving back is as before', () => {
  fc.assert(
    fc.property(list, fc.nat(), (kept, pick) => {
      fc.pre(kept.length > 1);
      const named = kept[pick % (kept.length - 1)]!.slug;
      const moved = moveProject(kept, named, 1);
      expect(slugsOf(moved).toSorted()).toEqual(slugsOf(kept).toSorted());
      expect(moved).not.toEqual(kept);
      expect(moveProject(moved, named, -1)).toEqual(kept);
    }),
  );
});

test('a shared list adds what is missing, as far as there is room', () => {
  fc.assert(
    fc.property(list, list, (own, shared) => {
      const undated = shared.map((each) => ({ ...each, kept: '' }));
      const all = addAll(own, undated, '2026-11-28');
      expect(all.slice(0, own.length)).toEqual(own);
      expect(all.length).toBeLessThanOrEqual(MAX_PROJECTS);
      expect(all.slice(own.length).every(({ kept }) => kept === '2026-11-28')).toBe(true);
      const lacking = shared.filter((each) => !hasProject(all, each.slug));
      expect(lacking.length === 0 || isFull(all)).toBe(true);
    }),
  );
});

test('two lists are the same only with the same projects in the same order', () => {
  const kept = [keep('a'), keep('b')];
  expect(isSameOrder(kept, ['a', 'b'])).toBe(true);
  expect(isSameOrder(kept, ['b', 'a'])).toBe(false);
  expect(isSameOrder(kept, ['a'])).toBe(false);
  fc.assert(
    fc.property(slug, (one) => {
      expect(isSameOrder([], [one])).toBe(false);
    }),
  );
});
