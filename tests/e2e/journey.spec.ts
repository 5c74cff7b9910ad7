import { WITH_SCRIPT, WITHOUT_SCRIPT } from '#scripts/lib/bench/journey/steps.ts';
import { expect, test } from './site.ts';

/** The steps that `npm run bench:journey` measures on a slow line: here only that they can be gone. */
test('from the home page to the status of an enquiry by keyboard', async ({ page }) => {
  for (const { what, act } of WITH_SCRIPT) await test.step(what, () => act(page));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from the home page to the status of an enquiry', async ({ page, complaints }) => {
    for (const { what, act } of WITHOUT_SCRIPT) await test.step(what, () => act(page));
    // The page that asks to press once more is an answer of 422.
    expect(complaints.every((line) => line.includes('status of 422'))).toBe(true);
    complaints.length = 0;
  });
});
