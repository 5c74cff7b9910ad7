// The equal site by Astro, the way ours is built: bodies stay out of the store, collections are read
// once, and pages of an earlier build are taken where nothing has changed (decision 019).
import { join } from 'node:path';
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { keptPages } from '#scripts/lib/pages/keep-pages.ts';

const { BENCH_OUT: outDir, BENCH_KEEP: keepDir, BENCH_SOURCE: source } = process.env;

export default defineConfig({
  site: 'https://county.example',
  outDir,
  cacheDir: join(keepDir, 'astro'),
  adapter: node({ mode: 'standalone' }),
  session: false,
  integrations: [keptPages(keepDir, process.env.BENCH_CODE)],
  compressHTML: true,
  build: { concurrency: 4 },
  devToolbar: { enabled: false },
  vite: { define: { __BENCH_SOURCE__: JSON.stringify(source) } },
});
