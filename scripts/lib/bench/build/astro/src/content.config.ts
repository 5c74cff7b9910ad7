import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { readEntry } from '../project-files.mjs';

const SOURCE = process.env.BENCH_SOURCE!;
const { languages } = JSON.parse(readFileSync(join(SOURCE, 'names.json'), 'utf8'));

/** Stores what stands in the heads of a language's files. */
const heads = (language: string) => ({
  name: 'heads',
  load: ({ store }) => {
    store.clear();
    const dir = join(SOURCE, language, 'projects');
    for (const name of readdirSync(dir))
      store.set(readEntry(join(dir, name), name.slice(0, -'.md'.length)));
  },
});

export const collections = Object.fromEntries(
  languages.map(({ id }) => [`projects-${id}`, defineCollection({ loader: heads(id) })]),
);
