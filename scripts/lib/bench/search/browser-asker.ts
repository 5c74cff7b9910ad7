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
      const { slugs, ms, heldMs } = await page.evaluate(askWatched, query);
      return { slugs: slugs.map(slugOf), ms, heldMs };
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

/** Asks in the page, and sees how long it is kept from anything else, by a message to itself. */
async function askWatched(text: string): Promise<{ slugs: string[]; ms: number; heldMs: number }> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let heldMs = 0;
  port1.onmessage = () => {
    const now = performance.now();
    heldMs = Math.max(heldMs, now - last);
    last = now;
    setTimeout(() => port2.postMessage(undefined), 1);
  };
  port2.postMessage(undefined);
  const from = performance.now();
  const answer = await window.search.search(text);
  const ms = performance.now() - from;
  port1.close();
  if (answer.state !== 'ok') throw new Error(`No answer to ${text}`);
  return { slugs: answer.slugs, ms, heldMs: Math.max(heldMs, performance.now() - last) };
}
