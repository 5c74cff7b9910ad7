import type { Asker } from './contender.ts';
import { SearchSite } from './search-site.ts';

/** A search that runs in Chromium over a folder of index files. `slugOf` reads what it gives. */
export async function openInBrowser(
  folder: string,
  { start, slugOf = (id) => id }: { start?: string; slugOf?: (id: string) => string },
): Promise<Asker> {
  const site = new SearchSite(folder, start);
  await site.open();
  const page = await site.visit('zh');
  const moved = () => site.sent.splice(0).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    async ask(query) {
      const { slugs, ms } = await page.evaluate(async (text) => {
        const from = performance.now();
        const answer = await window.search.search(text);
        const passed = performance.now() - from;
        if (answer.state !== 'ok') throw new Error(`No answer to ${text}`);
        return { slugs: answer.slugs, ms: passed };
      }, query);
      return { slugs: slugs.map(slugOf), ms };
    },
    async weigh(first, next) {
      const visitor = await site.visit('zh');
      const weights: number[] = [];
      for (const query of [first, next]) {
        moved();
        await visitor.evaluate((text) => window.search.search(text).then(() => true), query);
        weights.push(moved());
      }
      await visitor.context().close();
      return { first: weights[0] ?? 0, next: weights[1] ?? 0 };
    },
    close: () => site.close(),
  };
}
