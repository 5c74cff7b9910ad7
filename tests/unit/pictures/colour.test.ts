import { expect, test } from 'vitest';
import { contrastRatio, luminance, mix, pickReadable } from '#src/pictures/colour.ts';

test('contrast agrees with the published examples', () => {
  // WCAG 2.2: black on white is 21; WebAIM's contrast checker: #767676 4.54, #777777 4.48 on white.
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#FFFFFF', '#777777')).toBeCloseTo(4.48, 2);
});

test('luminance weighs green most', () => {
  // The coefficients of sRGB, as WCAG 2.2 states them.
  expect(luminance('#00FF00')).toBeCloseTo(0.7152, 4);
  expect(luminance('#0000ff')).toBeCloseTo(0.0722, 4);
});

test('the readable one of two inks is chosen', () => {
  expect(pickReadable('#0F4C5C', '#FFFFFF', '#1B2A2F')).toBe('#FFFFFF');
  expect(pickReadable('#D5E3E5', '#FFFFFF', '#1B2A2F')).toBe('#1B2A2F');
});

test('a mixture goes from the one colour to the other', () => {
  expect(mix('#000000', '#FF8000', 0)).toBe('#000000');
  expect(mix('#000000', '#FF8000', 0.5)).toBe('#804000');
  expect(mix('#000000', '#FF8000', 1)).toBe('#ff8000');
});

test('what is not #RRGGBB is refused with the way to write it', () => {
  expect(() => luminance('teal')).toThrow('teal is not a colour: write it as #RRGGBB.');
});
