import type { Page } from '@playwright/test';
import { getWords } from '#src/i18n/dictionaries.ts';
import { paths } from '#src/i18n/paths.ts';
import { findWide } from './overflow.ts';
import { expect, test, type Site } from './site.ts';

/** Opens the comparison of the first projects, and gives back its table. */
async function openTable(page: Page, site: Site, count: number) {
  const slugs = site.rows.en.slice(0, count).map(({ slug }) => slug);
  await page.goto(paths('en').compare(slugs));
  const table = page.getByRole('table', { name: getWords('en')('compare.table') });
  await expect(table.getByRole('columnheader')).toHaveCount(1 + count);
  return table;
}

const total = getWords('en')('project.total');

test('a fact is a heading over its values, which the page scrolls past under the projects’ names', async ({
  page,
  site,
}) => {
  const table = await openTable(page, site, 2);
  const row = table.getByRole('row', { name: total }).first();
  const [head, ...cells] = await Promise.all(
    [row.getByRole('rowheader'), ...(await row.getByRole('cell').all())].map((each) =>
      each.boundingBox(),
    ),
  );
  for (const cell of cells) {
    expect(cell!.y).toBeGreaterThanOrEqual(head!.y + head!.height);
    expect(cell!.width).toBeGreaterThan(140);
  }
  expect(cells[0]!.y).toBe(cells[1]!.y);
  expect(await findWide(page, 360)).toEqual([]);
  const inner = await table.evaluate((each) => {
    for (let at: Element | null = each; at; at = at.parentElement)
      if (at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY !== 'visible')
        return at.tagName;
    return '';
  });
  expect(inner).toBe('');
  await table.getByRole('row').last().scrollIntoViewIfNeeded();
  await expect(table.getByRole('columnheader').last()).toBeInViewport();
});

test('where names do not stay, each value stands under its project’s', async ({ page, site }) => {
  const table = await openTable(page, site, 4);
  const named = await table
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((each) => getComputedStyle(each, '::before').content));
  expect(named.slice(0, 4).map((content) => /"([^"]+)"/.exec(content)?.[1])).toEqual(
    site.rows.en.slice(0, 4).map(({ title }) => title),
  );
});

test('at 400% the facts have the screen to themselves', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const table = await openTable(page, site, 2);
  const row = table.getByRole('row', { name: total }).first();
  await row.evaluate((each) => each.scrollIntoView());
  await expect(row.getByRole('rowheader')).toBeInViewport({ ratio: 1 });
  await expect(row.getByRole('cell').first()).toBeInViewport({ ratio: 1 });
  await expect(table.getByRole('columnheader').last()).not.toBeInViewport();
});
