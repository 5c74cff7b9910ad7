/** Marks the page of the library while something is searched for. */
export const SOUGHT = 'data-sought';

/**
 * Runs before the first paint: where the library is opened with a search, what stands above its results
 * does not move when its script comes.
 */
export const SOUGHT_SCRIPT = `/[?&]q=[^&]/.test(location.search)&&document.documentElement.toggleAttribute('${SOUGHT}')`;
