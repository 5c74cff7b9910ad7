import { assets } from '#src/i18n/paths.ts';
import { EASY } from '#src/components/site/easy-store.ts';

/**
 * Runs before the first paint. A reader of large text never sees the small one: written into the page,
 * the style sheet holds the paint back as any other does; put there later it would not. And a page that
 * is opened with a search has it known, so that what stands above its results does not move later.
 */
export const EARLY_SCRIPT =
  `/[?&]q=[^&]/.test(location.search)&&(document.documentElement.dataset.sought='');` +
  `try{localStorage.getItem('${EASY}')&&(document.documentElement.dataset.easy='on',` +
  `document.write('<link rel="stylesheet" href="${assets.easy}">'))}catch{}`;
