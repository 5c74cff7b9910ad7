import * as z from 'zod';

/** What one stage of the tests found; `report` is for people and may be empty. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly report: string;
}

/** How a tool ended. */
export interface ToolRun {
  readonly code: number;
  readonly output: string;
}

/** A tool that failed without naming a finding has one all the same. */
function countFindings({ code, output }: ToolRun, findings: readonly string[]): Outcome {
  if (code === 0 && findings.length === 0) return { passed: 0, failed: 0, report: '' };
  const report = findings.length > 0 ? findings.join('\n') : output;
  return { passed: 0, failed: Math.max(1, findings.length), report };
}

/** Prettier's `--list-different`: a line for every file that is not formatted. */
export function readFormat(run: ToolRun): Outcome {
  const lines = run.output.split('\n').filter((line) => line.trim() !== '');
  return countFindings(run, run.code === 0 ? [] : lines);
}

const lintSchema = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(
      z.object({
        line: z.number().default(0),
        ruleId: z.string().nullish(),
        message: z.string(),
      }),
    ),
  }),
);

/** ESLint's `--format json`: every error and every warning is a finding. */
export function readLint(run: ToolRun, root: string): Outcome {
  const start = run.output.indexOf('[');
  const parsed = lintSchema.safeParse(parseJson(run.output.slice(Math.max(0, start))));
  if (!parsed.success) return { passed: 0, failed: 1, report: run.output };
  const findings = parsed.data.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, ruleId, message }) =>
        `${filePath.replace(`${root}/`, '')}:${line}  ${message} (${ruleId ?? 'syntax'})`,
    ),
  );
  return countFindings(run, findings);
}

function stripColours(text: string): string {
  // eslint-disable-next-line no-control-regex -- Terminal colours begin with an escape character.
  return text.replace(/\u001b\[[\d;]*m/g, '');
}

/**
 * `astro check`: a line for every error. Where it cannot load its checker it says so and exits with
 * 0, so that only its closing count proves that it has checked.
 */
export function readPageTypes(run: ToolRun): Outcome {
  if (/Result \(\d+ files?\)/.test(stripColours(run.output))) return readTypes(run);
  return { passed: 0, failed: 1, report: run.output };
}

/** `tsc --pretty false`: a line for every error. */
export function readTypes(run: ToolRun): Outcome {
  const plain = stripColours(run.output);
  const findings = plain.split('\n').filter((line) => /(?:: | - )error (?:TS|ts\()\d+/.test(line));
  return countFindings({ ...run, output: plain }, findings);
}

const auditSchema = z.object({
  metadata: z.object({
    vulnerabilities: z.object({ high: z.number(), critical: z.number() }),
  }),
});

/** `npm audit --json`: high and critical findings count; a registry without audits is a notice. */
export function readAudit({ output }: ToolRun): Outcome {
  const parsed = auditSchema.safeParse(parseJson(output));
  if (!parsed.success) {
    return {
      passed: 0,
      failed: 0,
      report:
        'NO ANSWER from the registry: advisories were NOT checked. Run npm audit where it answers.',
    };
  }
  const { high, critical } = parsed.data.metadata.vulnerabilities;
  const failed = high + critical;
  const report = failed === 0 ? '' : `${failed} high or critical advisories: run npm audit`;
  return { passed: 0, failed, report };
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(z.unknown()),
    }),
  ),
});

/** Vitest's JSON report: a file that could not be loaded is a failure too. */
export function readVitest(run: ToolRun, json: string | undefined): Outcome {
  const parsed = vitestSchema.safeParse(parseJson(json));
  if (!parsed.success) return { passed: 0, failed: 1, report: 'Vitest wrote no report.' };
  const { numPassedTests: passed, numFailedTests, testResults } = parsed.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const report = broken.map(({ name, message }) => `${name}: ${message}`).join('\n');
  return requireTests(run, { passed, failed: numFailedTests + broken.length, report });
}

interface PlaywrightSuite {
  readonly specs: readonly { title: string; file: string; tests: readonly { status: string }[] }[];
  readonly suites: readonly PlaywrightSuite[];
}

const suiteSchema: z.ZodType<PlaywrightSuite> = z.object({
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string(),
        tests: z.array(z.object({ status: z.string() })),
      }),
    )
    .default([]),
  get suites() {
    return z.array(suiteSchema).default([]);
  },
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suiteSchema).default([]),
  errors: z.array(z.object({ message: z.string().default('') })),
});

function listFlaky(suites: readonly PlaywrightSuite[]): string[] {
  return suites.flatMap(({ specs, suites: inner }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `passed only when tried again: ${file} › ${title}`),
    ...listFlaky(inner),
  ]);
}

/**
 * Playwright's JSON report. A test that passed only when tried again has passed, but is named, as either the
 * machine was slow or something is a race.
 */
export function readPlaywright(run: ToolRun, json: string | undefined): Outcome {
  const parsed = playwrightSchema.safeParse(parseJson(json));
  if (!parsed.success) return { passed: 0, failed: 1, report: 'Playwright wrote no report.' };
  const { stats, suites, errors } = parsed.data;
  const failed = stats.unexpected + errors.length;
  const report = [...errors.map(({ message }) => message), ...listFlaky(suites)].join('\n');
  return requireTests(run, { passed: stats.expected + stats.flaky, failed, report });
}

/** A runner that ran nothing, or that failed without a failed test, has failed. */
function requireTests({ code }: ToolRun, outcome: Outcome): Outcome {
  if (outcome.failed > 0) return outcome;
  if (outcome.passed === 0) return { ...outcome, failed: 1, report: 'No test was run.' };
  if (code === 0) return outcome;
  return { ...outcome, failed: 1, report: `The runner ended with exit code ${code}.` };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
