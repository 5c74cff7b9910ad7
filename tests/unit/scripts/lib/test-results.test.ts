import { expect, test } from 'vitest';
import {
  readAudit,
  readFormat,
  readLint,
  readPageTypes,
  readPlaywright,
  readTypes,
  readVitest,
} from '#scripts/lib/test-results.ts';

const none = { passed: 0, failed: 0, report: '' };

test('every file that is not formatted is a failure', () => {
  expect(readFormat({ code: 1, output: 'src/a.ts\nsrc/b.ts\n' }).failed).toBe(2);
  expect(readFormat({ code: 0, output: '' })).toEqual(none);
  expect(readFormat({ code: 2, output: '' }).failed).toBe(1);
});

test('every lint error and warning is a failure, with its place', () => {
  const messages = [
    { line: 3, ruleId: 'no-undef', message: 'x is not defined', severity: 2 },
    { line: 0, ruleId: null, message: 'Parsing failed', severity: 1 },
  ];
  const output = JSON.stringify([{ filePath: '/qiao/src/a.ts', messages }]);
  expect(readLint({ code: 1, output }, '/qiao')).toEqual({
    passed: 0,
    failed: 2,
    report: 'src/a.ts:3  x is not defined (no-undef)\nsrc/a.ts:0  Parsing failed (syntax)',
  });
  expect(readLint({ code: 0, output: '[]' }, '/qiao')).toEqual(none);
});

test('a linter that crashes is a failure with what it said', () => {
  const run = { code: 2, output: 'Oops! Something went wrong' };
  expect(readLint(run, '/qiao')).toEqual({ passed: 0, failed: 1, report: run.output });
});

test('every type error is a failure, of tsc and of astro check', () => {
  const tsc = `src/a.ts(1,7): error TS2322: Type 'string' is not assignable.\n  more\n`;
  const astro = `\u001b[96msrc/a.astro\u001b[0m:1:2 - \u001b[91merror\u001b[0m \u001b[90mts(2322): \u001b[0m No.\nResult (9 files): \n- 1 error\n`;
  expect(readTypes({ code: 2, output: tsc }).failed).toBe(1);
  expect(readPageTypes({ code: 1, output: astro }).failed).toBe(1);
  expect(readPageTypes({ code: 0, output: 'Result (9 files): \n- 0 errors\n' })).toEqual(none);
  expect(readTypes({ code: 1, output: 'Cannot find tsconfig' }).failed).toBe(1);
});

test('a type check that could not begin is a failure, whatever its exit code', () => {
  const output = 'To continue, Astro requires the following dependency to be installed';
  expect(readPageTypes({ code: 0, output })).toEqual({ passed: 0, failed: 1, report: output });
});

test('high and critical advisories fail, and a registry without audits is a notice', () => {
  const vulnerabilities = { low: 5, moderate: 4, high: 2, critical: 1 };
  const found = JSON.stringify({ metadata: { vulnerabilities } });
  expect(readAudit({ code: 1, output: found }).failed).toBe(3);
  const refused = '{ "message": "405 Method Not Allowed", "statusCode": 405 }';
  expect(readAudit({ code: 1, output: refused })).toEqual({
    passed: 0,
    failed: 0,
    report: expect.stringContaining('NO ANSWER') as string,
  });
});

const file = (status: string, assertionResults: unknown[]) => ({
  name: 'a.test.ts',
  status,
  message: 'cannot be loaded',
  assertionResults,
});

test('a test file that cannot be loaded is a failure beside the failed tests', () => {
  const json = JSON.stringify({
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [file('failed', [{}]), file('failed', []), file('passed', [{}])],
  });
  expect(readVitest({ code: 1, output: '' }, json)).toEqual({
    passed: 7,
    failed: 2,
    report: 'a.test.ts: cannot be loaded',
  });
});

test.each([
  ['ran no test', 0, 0, 1],
  ['ended badly after passing tests', 1, 5, 1],
  ['passed', 0, 5, 0],
])('a runner that %s (exit code %i, %i passed) counts %i failed', (_, code, passed, failed) => {
  const json = JSON.stringify({ numPassedTests: passed, numFailedTests: 0, testResults: [] });
  expect(readVitest({ code, output: '' }, json)).toMatchObject({ passed, failed });
});

test('a runner that wrote no report is a failure', () => {
  expect(readVitest({ code: 1, output: '' }, undefined).failed).toBe(1);
  expect(readPlaywright({ code: 1, output: '' }, '{').failed).toBe(1);
});

test('a browser test that passes only at the second try has passed, and is named', () => {
  const stats = { expected: 10, unexpected: 1, flaky: 1, skipped: 2 };
  const spec = (title: string, status: string) => ({
    title,
    file: 'search.spec.ts',
    tests: [{ status: 'expected' }, { status }],
  });
  const suites = [
    { specs: [spec('finds', 'expected')], suites: [{ specs: [spec('waits', 'flaky')] }] },
  ];
  const json = JSON.stringify({ stats, suites, errors: [{ message: 'the server did not start' }] });
  expect(readPlaywright({ code: 1, output: '' }, json)).toEqual({
    passed: 11,
    failed: 2,
    report: 'the server did not start\npassed only when tried again: search.spec.ts › waits',
  });
});
