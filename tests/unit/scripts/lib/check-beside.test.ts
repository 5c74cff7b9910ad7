import { expect, test } from 'vitest';
import { checkBeside } from '#scripts/lib/check-beside.ts';
import { runSteps, type Step, type StepResult } from '#scripts/lib/steps.ts';

const GOOD: StepResult = { ok: true, output: '' };

/** A step that ends when it is told to, with what it is told. */
function makeStep(name: string) {
  const { promise, resolve } = Promise.withResolvers<StepResult>();
  return { step: { name, run: () => promise } satisfies Step, end: resolve };
}

function makeRun() {
  const written: string[] = [];
  const [check, pages, last] = [makeStep('check'), makeStep('pages'), makeStep('last')];
  const stop = () => pages.end({ ok: false, output: 'killed' });
  const beside = checkBeside(check.step, stop);
  const steps = [[[beside.check], [beside.guard(pages.step)]], last.step];
  const stream = { write: (text: string) => written.push(text) };
  const failed = runSteps(steps, { stream, now: () => 0 });
  return { check, pages, last, failed, said: () => written.join('') };
}

test('a check that finds faults ends what runs beside it, and only its own words are heard', async () => {
  const { check, failed, said } = makeRun();
  check.end({ ok: false, output: 'tea.md  investment' });
  expect(await failed).toBe('check');
  expect(said()).toContain('tea.md  investment');
  expect(said()).toContain('2/3  pages  stopped');
  expect(said()).not.toMatch(/killed|last/);
});

test('a step that trips over the faulty content first waits for what the check has to say', async () => {
  const { check, pages, failed, said } = makeRun();
  pages.end({ ok: false, output: 'cannot read undefined' });
  check.end({ ok: false, output: 'tea.md  investment' });
  expect(await failed).toBe('check');
  expect(said()).not.toContain('cannot read undefined');
});

test('a step that fails for a reason of its own says it', async () => {
  const { check, pages, failed, said } = makeRun();
  pages.end({ ok: false, output: 'no space left' });
  check.end(GOOD);
  expect(await failed).toBe('pages');
  expect(said()).toContain('pages  FAILED');
  expect(said()).toContain('no space left');
});

test('where the check passes, all goes on', async () => {
  const { check, pages, last, failed } = makeRun();
  pages.end(GOOD);
  check.end(GOOD);
  last.end(GOOD);
  expect(await failed).toBeUndefined();
});
