import { expect, test } from 'vitest';
import { leaveOutMarks, listSteps } from '#scripts/lib/page/scope-classes.ts';

const MARK = 'astro-ab12cd34';

/** The markup as it is left with a component's styles. */
const leaveOut = (markup: string, css: string) => leaveOutMarks(markup, listSteps(css));

test('an element that no rule can match goes without the mark', () => {
  const css = '@layer components { .rows dt { color: red; } }';
  expect(leaveOut(`<p class="${MARK}">a</p><dd class="soft ${MARK}">`, css)).toBe(
    '<p>a</p><dd class="soft">',
  );
});

test.each([
  ['dl > dt', `<dt class="${MARK}">`],
  ['.done circle', `<svg class="done ${MARK}">`],
  ['.a, li:first-child::before', `<li class="${MARK}">`],
  ['nav > *', `<i class="${MARK}">`],
  [':is(th, td):last-child', `<b class="${MARK}">`],
  ['td[hidden]', `<td class="${MARK}">`],
])('%s keeps the mark of %s', (selector, markup) => {
  expect(leaveOut(markup, `@media print {\n ${selector} { margin: 0; } }`)).toBe(markup);
});

test('what a rule says of the whole site asks for no mark', () => {
  expect(leaveOut(`<dt class="${MARK}">`, 'dl :global(dt) { margin: 0 }')).toBe('<dt>');
});

test('rules in comments are none', () => {
  expect(leaveOut(`<dt class="${MARK}">`, '/* dt { } */ dl { }')).toBe('<dt>');
});

test('attributes that are worked out stay as they are, and so do classes that are', () => {
  const link = '<a${add(to(`#${id}`, { a: 1 }), "href")} hidden';
  expect(leaveOut(`${link} class="${MARK}">`, 'p { }')).toBe(`${link}>`);
  const worked = `<a\${add([x, "${MARK}"], "class:list")}>`;
  expect(leaveOut(worked, 'p { }')).toBe(worked);
});
