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

test('a full disk is told as such, after what the step said of it', async () => {
  const { written, edges } = makeEdges();
  const output = 'Error: ENOSPC: no space left on device, copyfile\n    at copyFileSync';
  const run = () => Promise.resolve({ ok: false, output });
  expect(await runSteps([{ name: 'pages', run }], edges)).toBe('pages');
  expect(written.at(-1)).toBe('      磁盘满了，没有写成。请腾出空间再试。（ENOSPC）\n');
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

test('lists side by side begin at once, each in its order, and the next step waits for all', async () => {
  const { edges } = makeEdges();
  const said: string[] = [];
  const step = (name: string, ticks: number): Step => ({
    name,
    run: async () => {
      said.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      said.push(`${name} ends`);
      return { ok: true, output: '' };
    },
  });
  const beside = [[step('search', 40)], [step('cards', 3), step('sheets', 3)]];
  expect(await runSteps([beside, step('compress', 1)], edges)).toBeUndefined();
  expect(said.slice(0, 2)).toEqual(['search begins', 'cards begins']);
  expect(said.indexOf('sheets begins')).toBeGreaterThan(said.indexOf('cards ends'));
  expect(said.indexOf('sheets begins')).toBeLessThan(said.indexOf('search ends'));
  expect(said.slice(-2)).toEqual(['compress begins', 'compress ends']);
});

test('where one of two fails, the other ends and nothing follows', async () => {
  const { written, edges } = makeEdges();
  const bad: Step = { name: 'search', run: () => Promise.resolve({ ok: false, output: 'no' }) };
  expect(await runSteps([[[bad], [good('cards'), good('sheets')]], good('last')], edges)).toBe(
    'search',
  );
  expect(written.join('')).toContain('cards');
  expect(written.join('')).not.toMatch(/sheets|last/);
});

test('of several that did not come to their end, the one that failed of itself is named', async () => {
  const { written, edges } = makeEdges();
  const stopped: Step = {
    name: 'search',
    run: () => Promise.resolve({ ok: false, output: '', isStopped: true }),
  };
  const bad: Step = { name: 'pages', run: () => Promise.resolve({ ok: false, output: 'why' }) };
  expect(await runSteps([[[stopped], [bad]]], edges)).toBe('pages');
  expect(written.join('')).toMatch(/search {2}stopped/);
  expect(await runSteps([stopped], edges)).toBe('search');
});
