import { EASY_EARLY } from '#src/easy/early.ts';

/**
 * Runs before the first paint. Large text is there for those who chose it; and a page that is opened
 * with a search has it known, so that what stands above its results does not move later.
 */
export const EARLY_SCRIPT =
  `/[?&]q=[^&]/.test(location.search)&&(document.documentElement.dataset.sought='');` + EASY_EARLY;
