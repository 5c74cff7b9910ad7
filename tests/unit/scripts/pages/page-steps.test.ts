import { expect, test } from 'vitest';
import { listPageSteps } from '#scripts/lib/pages/page-steps.ts';
import { FROM_BUNDLE, OTHER_RECORDS, SEARCH_RECORDS } from '#scripts/lib/pages/said.ts';
import type { StepResult } from '#scripts/lib/steps.ts';

/** A making of pages that says what the test has it say, and ends when the test does. */
function makeSteps() {
  let runs = 0;
  const { promise, resolve } = Promise.withResolvers<StepResult>();
  let say: (text: string) => void = () => undefined;
  const steps = listPageSteps((_, onOutput) => {
    runs += 1;
    say = onOutput;
    return promise;
  });
  return { steps, say: (text: string) => say(text), end: resolve, countRuns: () => runs };
}

test('each step ends when its records are there, and the last when all is made', async () => {
  const { steps, say, end, countRuns } = makeSteps();
  const done: string[] = [];
  const all = [steps.begin, steps.records, steps.end].map(async ({ name, run }) => {
    const result = await run();
    done.push(name);
    return result;
  });
  say(`${SEARCH_RECORDS}\n`);
  await all[0];
  expect(done).toEqual(['read the content']);
  say(`${OTHER_RECORDS}\n`);
  await all[1];
  expect(done).toEqual(['read the content', 'make the records']);
  const said = `Pages: 3 of 9 made anew, ${FROM_BUNDLE}\n`;
  say(said);
  end({ ok: true, output: `${SEARCH_RECORDS}\n${OTHER_RECORDS}\n${said}` });
  expect(await all[2]).toEqual({ ok: true, output: said });
  expect([countRuns(), steps.isFromBundle()]).toEqual([1, true]);
});

test('records that are there before they are asked for are not waited for', async () => {
  const { steps, say } = makeSteps();
  const begun = steps.begin.run();
  say(`${SEARCH_RECORDS}\n${OTHER_RECORDS}\n`);
  await begun;
  expect(await steps.records.run()).toEqual({ ok: true, output: '' });
});

test('a making that fails fails the step under way, with what it said', async () => {
  const { steps, end } = makeSteps();
  const begun = steps.begin.run();
  end({ ok: false, output: 'no such entry' });
  expect(await begun).toEqual({ ok: false, output: 'no such entry' });
  expect(await steps.end.run()).toEqual({ ok: false, output: 'no such entry' });
});
