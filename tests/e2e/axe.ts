import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe for a page of ours, which has no frames of others: only for those it gathers what it found in a
 * page of its own, for which the browser starts a process each time. It writes out faults alone.
 */
export const createAxe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** What is to be pressed and is too small for a thumb, or lies under another, in a part of the page. */
export async function findSmallTargets(page: Page, within = 'html'): Promise<unknown[]> {
  const axe = createAxe(page).withRules(['target-size']).include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target));
}
