import { writeSearchIndex } from '#scripts/lib/search-index/write-index.ts';
import { openInBrowser } from './browser-asker.ts';
import type { Contender } from './contender.ts';

/** The search of this site, as it is built and as the browser runs it. */
export const own: Contender = {
  index: async (records, folder) => void (await writeSearchIndex(records, folder)),
  open: (folder) => openInBrowser(folder, {}),
};
