import { expect, test } from 'vitest';
import { attributes, element, escapeXml, round } from '#src/pictures/svg.ts';
import { readSvg } from './read-svg.ts';

test('markup in a name stays text', () => {
  expect(escapeXml(`<script>"R&D" & 'x'</script>`)).toBe(
    '&lt;script&gt;&quot;R&amp;D&quot; &amp; &#39;x&#39;&lt;/script&gt;',
  );
});

test('a character that XML forbids is dropped, so that PDF makers can read the picture', () => {
  expect(escapeXml('新\u0000邵\u000b县\t')).toBe('新邵县\t');
});

test('a quotation mark cannot end an attribute', () => {
  const [drawn] = readSvg(element('a', { href: '/x" onload="y' }));
  expect(drawn?.attributes).toEqual({ href: '/x" onload="y' });
});

test('numbers have one decimal at most and are never minus zero', () => {
  expect(attributes({ x: 1.26, y: -0.01, r: 3 })).toBe(' x="1.3" y="0" r="3"');
  expect(Object.is(round(-0.04), 0)).toBe(true);
});

test('an absent attribute is left out, and an element without children closes itself', () => {
  expect(element('rect', { fill: undefined, width: 2 })).toBe('<rect width="2"/>');
});
