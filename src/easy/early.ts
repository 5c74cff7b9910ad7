import { assets } from '#src/i18n/paths.ts';
import { EASY, startEasy } from './switch.ts';

/**
 * Runs before the first paint. A reader of large text never sees the small one: written into the page,
 * the style sheet holds the paint back as any other does; put there later it would not.
 */
export const EASY_EARLY =
  `try{localStorage.getItem('${EASY}')&&(document.documentElement.dataset.easy='on',` +
  `document.write('<link rel="stylesheet" href="${assets.easy}">'))}catch{}`;

/**
 * All the script of a page outside the build: the choice before the first paint, and the switch once the
 * page is there. It says itself where the voice is, so that nothing else on the page can have a say in
 * what is run.
 */
export const EASY_WHOLE =
  `${EASY_EARLY}addEventListener('DOMContentLoaded',()=>` +
  `(${startEasy.toString()})('${EASY}',()=>import('${assets.readOut}')));`;
