import { expect, test } from 'vitest';
import { createEngine, type IndexParts, type ProjectPart } from '#src/search/engine.ts';
import type { IndexPart } from '#src/search/index-part.ts';
import { createPace } from '#src/search/pace.ts';
import { IndexUnreachable } from '#src/search/reach.ts';

/** Parts of one project each, which has everything that is asked for. */
function partsOf(count: number, onAsked: (at: number) => void): IndexParts {
  const all = Array.from({ length: count }, (_, at): ProjectPart => {
    const find = () => {
      onAsked(at);
      return Promise.resolve([{ page: 0, place: 0, weight: 1 }]);
    };
    const nothing = () => Promise.resolve();
    const part: IndexPart = {
      pages: 1,
      load: nothing,
      findPhrase: find,
      loadBeginning: nothing,
      findBeginning: find,
      listCodes: () => Promise.resolve([]),
    };
    return { part, projects: [[`project-${at}`, 1, 2]] };
  });
  const list = () => Promise.resolve(all);
  return { size: count, listWith: list, listBeginning: list };
}

test('the parts answer as one', async () => {
  const engine = createEngine(
    partsOf(3, () => undefined),
    createPace(),
  );
  const slugs = (await engine.findPhrase(['a'])).map(({ project: [slug] }) => slug);
  expect(slugs).toEqual(['project-0', 'project-1', 'project-2']);
  expect(await engine.findBeginning('zw', 'a')).toHaveLength(3);
  expect(await engine.findPhrase([])).toEqual([]);
});

test('once the next key has come no further part is asked', async () => {
  const asking = new AbortController();
  const asked: number[] = [];
  const parts = partsOf(50, (at) => {
    asked.push(at);
    if (at === 2) asking.abort(new Error('typed on'));
  });
  const engine = createEngine(parts, createPace(asking.signal));
  await expect(engine.findPhrase(['a'])).rejects.toThrow('typed on');
  expect(asked).toEqual([0, 1, 2]);
});

test('what few projects have is rated higher than what many have', async () => {
  const rate = async (found: number) => {
    const parts = { ...partsOf(found, () => undefined), size: 100 };
    const [hit] = await createEngine(parts, createPace()).findPhrase(['a']);
    return hit!.score;
  };
  expect(await rate(2)).toBeGreaterThan(await rate(50));
  expect(await rate(100)).toBeGreaterThan(0);
});

test('a page without a project is an error, not a result left out', async () => {
  const parts = partsOf(1, () => undefined);
  const [only] = await parts.listWith([]);
  const broken = { ...parts, listWith: () => Promise.resolve([{ ...only!, projects: [] }]) };
  await expect(createEngine(broken, createPace()).findPhrase(['a'])).rejects.toThrow(
    IndexUnreachable,
  );
});
