import type { Page } from '@playwright/test';

/** What stands out of a page's width: nothing if the page need not be scrolled sideways. */
export function findWide(page: Page, width: number): Promise<string[]> {
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    const scrolls = (element: Element) => {
      for (let at = element.parentElement; at !== null; at = at.parentElement)
        if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element),
    );
    return [
      `the page is ${document.documentElement.scrollWidth} px wide`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  }, width);
}

/** What lies upon the element that has the focus; nothing if its middle can be seen. */
export function findOnFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const upon = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (focused === document.body || upon?.contains(focused) || focused.contains(upon)) return '';
    // What is pressed may be a label around it.
    if (focused.closest('label')?.contains(upon)) return '';
    return `${focused.outerHTML.slice(0, 80)} lies under ${upon?.outerHTML.slice(0, 80) ?? 'the edge'}`;
  });
}

/** Opens what is folded in a page's main part. */
export const openFolds = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

/** Texts that something else lies upon, at the size that the page has now. */
export function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRelated = (a: Element, b: Element) =>
      a.contains(b) ||
      b.contains(a) ||
      // A card's link spreads over the whole card, a label's text over its box.
      (a.closest('.card, label, figure, svg') !== null &&
        a.closest('.card, label, figure, svg') === b.closest('.card, label, figure, svg'));
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...document.body.querySelectorAll('*')].filter(hasText).flatMap((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      if (width < 2 || height < 2 || element.closest('.visually-hidden, .skip')) return [];
      const upon = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (upon === null || isRelated(element, upon)) return [];
      return [`${element.outerHTML.slice(0, 80)} lies under ${upon.outerHTML.slice(0, 80)}`];
    });
  });
}
