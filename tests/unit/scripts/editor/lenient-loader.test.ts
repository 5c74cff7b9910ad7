import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { leaveOutFaulty } from '#src/lenient-loader.ts';

interface File {
  id: string;
  text: string;
}

/** Astro's side: entries by their names, of which a schema wants a title. */
function openStore() {
  const entries = new Map<string, unknown>();
  const context = {
    store: {
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data).has(id),
      delete: (id: string) => entries.delete(id),
    },
    parseData: ({ data }: { data: { title?: string } }) =>
      data.title === undefined
        ? Promise.reject(new Error('no title'))
        : Promise.resolve({ title: data.title }),
    entryTypes: new Map([['.md', { getEntryInfo: readEntry }]]),
  };
  return { entries, context: context as unknown as LoaderContext };
}

function readEntry({ contents }: { contents: string }) {
  return { data: JSON.parse(contents) as { title?: string } };
}

/** As Astro's own: reads each file, and puts what its schema made of it into the store. */
function makeLoader(files: readonly File[]): Loader {
  return {
    name: 'files',
    load: async (context) => {
      const { entryTypes } = context as unknown as {
        entryTypes: Map<string, { getEntryInfo: (file: object) => Promise<{ data: object }> }>;
      };
      for (const { id, text } of files) {
        const { data } = await entryTypes.get('.md')!.getEntryInfo({ contents: text });
        const parsed = await context.parseData({ id, data: data as never, filePath: `${id}.md` });
        context.store.set({ id, data: parsed });
      }
    },
  };
}

test('the editor starts beside files that are no YAML or that their schema refuses, and names them', async () => {
  const { entries, context } = openStore();
  const lines: string[] = [];
  const loader = makeLoader([
    { id: 'tea', text: '{"title":"茶"}' },
    { id: 'broken', text: '{' },
    { id: 'bare', text: '{}' },
  ]);
  await expect(loader.load(context)).rejects.toThrow();
  entries.clear();
  await leaveOutFaulty(loader, (line) => lines.push(line)).load(context);
  expect([...entries]).toEqual([['tea', { title: '茶' }]]);
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['broken.md', 'bare.md']);
});

test('what becomes faulty goes, and comes back when it is put right', async () => {
  const { entries, context } = openStore();
  const loader = makeLoader([
    { id: 'tea', text: '{"title":"茶"}' },
    { id: 'tea', text: '{}' },
  ]);
  await leaveOutFaulty(loader, () => undefined).load(context);
  expect(entries.has('tea')).toBe(false);
  const again = makeLoader([
    { id: 'tea', text: '{}' },
    { id: 'tea', text: '{"title":"茶油"}' },
  ]);
  await leaveOutFaulty(again, () => undefined).load(context);
  expect(entries.get('tea')).toEqual({ title: '茶油' });
});
