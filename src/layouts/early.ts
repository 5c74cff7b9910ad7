import { assets } from '#src/i18n/paths.ts';
import { EASY } from '#src/components/site/easy-store.ts';

/**
 * Runs before the first paint: a reader of large text never sees the small one. Written into the page,
 * the style sheet holds the paint back as any other does; put there later it would not.
 */
export const EARLY_SCRIPT =
  `try{localStorage.getItem('${EASY}')&&(document.documentElement.dataset.easy='on',` +
  `document.write('<link rel="stylesheet" href="${assets.easy}">'))}catch{}`;
