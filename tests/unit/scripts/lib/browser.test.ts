import { expect, test } from 'vitest';
import { findChromium, planBrowser } from '#scripts/lib/browser.mjs';

const only = (path: string) => (asked: string) => asked === path;

test('the Chromium that CHROMIUM_PATH names comes first', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/chrome' }, () => true)).toBe('/opt/chrome');
});

test('without it the Chromium of Debian is taken', () => {
  expect(findChromium({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(findChromium({ CHROMIUM_PATH: '' }, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
});

test('the shell goes before the Chromium with windows', () => {
  expect(findChromium({}, () => true)).toBe('/usr/bin/chromium-headless-shell');
});

test('without either the choice is left to Playwright', () => {
  expect(findChromium({}, () => false)).toBeUndefined();
});

test('a CHROMIUM_PATH that names nothing is an error with a remedy', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere' }, () => false)).toThrow(
    'CHROMIUM_PATH is /nowhere, but there is no such file. Install Chromium (Debian',
  );
});

const ready = {
  hasShell: true,
  hasChromium: true,
  hasFontList: true,
  hasChineseFont: true,
  canApt: true,
};

test.each([
  ['a machine that has all of it', {}, [], false],
  [
    'a bare Debian as root',
    { hasShell: false, hasChromium: false, hasFontList: false, hasChineseFont: false },
    ['chromium-headless-shell', 'chromium', 'fontconfig', 'fonts-noto-cjk'],
    false,
  ],
  ['a Debian with Chromium alone', { hasShell: false }, ['chromium-headless-shell'], false],
  ['a Debian without a Chinese font', { hasChineseFont: false }, ['fonts-noto-cjk'], false],
  ['a machine without apt-get', { hasShell: false, hasChromium: false, canApt: false }, [], true],
  ['a machine whose fonts cannot be helped', { hasChineseFont: false, canApt: false }, [], false],
])('%s gets what it lacks', (_, state, packages, playwright) => {
  expect(planBrowser({ ...ready, ...state })).toEqual({ packages, playwright });
});
