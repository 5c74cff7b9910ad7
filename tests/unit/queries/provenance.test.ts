import { expect, test } from 'vitest';
import { createProvenance } from '#src/queries/provenance.ts';

/** Two towns whose names tests may change, and the queries that a site would make from them. */
function makeSite() {
  const names: Record<string, string> = { daxin: '大新镇', niangxi: '酿溪镇' };
  let asked = 0;
  const provenance = createProvenance();
  const { note, ask } = provenance;
  provenance.addSource('town', (slug) => names[slug] ?? 'none');
  const read = (slug: string) => {
    note(`town ${slug}`);
    return names[slug]!;
  };
  const all = () => Promise.resolve(Object.keys(names).map(read));
  provenance.addQuery('all', all, 'sources');
  const first = async () => {
    asked += 1;
    return { name: ((await ask('all')) as string[])[0] };
  };
  provenance.addQuery('first', first, 'result');
  return { names, provenance, countAsked: () => asked };
}

test('a query is made once, however many ask, and each of them needs it', async () => {
  const { provenance, countAsked } = makeSite();
  const one = await provenance.trace(() => provenance.ask('first'));
  const other = await provenance.trace(() => provenance.ask('first'));
  expect([one.needs, other.needs, countAsked()]).toEqual([['first'], ['first'], 1]);
  expect(one.value).toBe(other.value);
});

test('what a query needs is its own, and not of whoever asked first', async () => {
  const { provenance } = makeSite();
  await provenance.trace(() => provenance.ask('first'));
  expect(provenance.needsOf('first')).toEqual(['all']);
  expect(provenance.needsOf('all')).toEqual(['town daxin', 'town niangxi']);
  expect(provenance.needsOf('town daxin')).toBeUndefined();
});

test('what is made at the same time does not mix up what it needs', async () => {
  const { provenance } = makeSite();
  const slow = async (name: string) => {
    await Promise.resolve();
    provenance.note(`town ${name}`);
  };
  const made = await Promise.all([
    provenance.trace(() => slow('daxin')),
    provenance.trace(() => slow('niangxi')),
  ]);
  expect(made.map(({ needs }) => needs)).toEqual([['town daxin'], ['town niangxi']]);
});

/** The digests of both queries where the towns are called so. */
async function digestBoth(niangxi: string): Promise<string[]> {
  const { names, provenance } = makeSite();
  names['niangxi'] = niangxi;
  return Promise.all(['all', 'first'].map(provenance.digestOf));
}

test('a change reaches what is digested by sources, and stops where a result stays the same', async () => {
  const [all, first] = await digestBoth('酿溪镇');
  const [allThen, firstThen] = await digestBoth('酿溪新镇');
  expect(allThen).not.toBe(all);
  expect(firstThen).toBe(first);
  expect(await digestBoth('酿溪镇')).toEqual([all, first]);
});

test('a result that JSON would cut short is refused by the name of its query', async () => {
  const provenance = createProvenance();
  provenance.addQuery('view', () => Promise.resolve({ term: () => '' }), 'result');
  await expect(provenance.digestOf('view')).rejects.toThrow(
    'The query "view" gives more than JSON',
  );
});

test('a query that there is not, and a second of the same name, are refused', async () => {
  const { provenance } = makeSite();
  await expect(provenance.digestOf('villages')).rejects.toThrow('There is no query "villages"');
  expect(() => provenance.addQuery('all', () => Promise.resolve(1), 'result')).toThrow(
    'There are two queries "all"',
  );
});
