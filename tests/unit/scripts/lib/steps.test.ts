import { expect, test } from 'vitest';
import { runSteps, type Step } from '#scripts/lib/steps.ts';

/** A clock that moves a second with every look, and what was written. */
function makeEdges() {
  let time = 0;
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  return { written, edges: { stream, now: () => (time += 1_000) } };
}

const good = (name: string, output = ''): Step => ({
  name,
  run: () => Promise.resolve({ ok: true, output }),
});

test('steps run in their order, each with its time', async () => {
  const { written, edges } = makeEdges();
  expect(await runSteps([good('check'), good('build')], edges)).toBeUndefined();
  expect(written.join('')).toMatch(/^ {2}1\/2 {2}check {2}\d.0 s\n {2}2\/2 {2}build {2}\d.0 s\n$/);
});

test('the first step that fails stops the rest and shows what it said', async () => {
  const { written, edges } = makeEdges();
  const bad: Step = {
    name: 'check',
    run: () => Promise.resolve({ ok: false, output: 'tea.md  3 errors\n' }),
  };
  expect(await runSteps([bad, good('build')], edges)).toBe('check');
  expect(written.join('')).toContain('check  FAILED');
  expect(written.join('')).toContain('      tea.md  3 errors\n');
  expect(written.join('')).not.toContain('build');
});

test('a step that throws has failed, with its reason', async () => {
  const { written, edges } = makeEdges();
  const bad: Step = { name: 'fonts', run: () => Promise.reject(new Error('no such glyph')) };
  expect(await runSteps([bad], edges)).toBe('fonts');
  expect(written.join('')).toContain('no such glyph');
});

test('a step that went well is shown only where it reports', async () => {
  const { written, edges } = makeEdges();
  await runSteps([good('build', 'noise'), { ...good('weigh', 'form: 70 kB'), show: true }], edges);
  expect(written.join('')).not.toContain('noise');
  expect(written.join('')).toContain('      form: 70 kB\n');
});
