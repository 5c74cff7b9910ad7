/** `npm run appraise -- FILE…`: what a project's assumptions come to, for whoever packages it. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { CommandError } from './lib/command-error.ts';
import { reportAppraisal } from './lib/content/appraisal-report.ts';
import { explainFileFault } from './lib/file-fault.ts';
import { parseMarkdownFile } from './lib/markdown-file.ts';
import { runMain } from './lib/run-main.ts';

/** A project's file read, or what is wrong with it. */
function read(file: string): { data: unknown } | { fault: string } {
  try {
    return { data: parseMarkdownFile(readFileSync(file, 'utf8')).data };
  } catch (error) {
    const fault = explainFileFault(error, file)?.message;
    return { fault: fault ?? `${file}  ${error instanceof Error ? error.message : String(error)}` };
  }
}

function report(file: string): { isGood: boolean; text: string } {
  const found = read(file);
  if ('fault' in found) return { isGood: false, text: found.fault };
  const parsed = parseEntry(projectSchema, found.data);
  if (!parsed.ok) {
    const lines = parsed.faults.map(({ field, message }) => `${file}  ${field}  ${message}`);
    return { isGood: false, text: lines.join('\n') };
  }
  const lines = reportAppraisal(parsed.data).map((line) => `  ${line}`);
  return { isGood: true, text: [file, ...lines].join('\n') };
}

const USAGE = '用法：npm run appraise -- content/projects/zh/<项目>.md';

function readFiles(): string[] {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    if (positionals.length > 0) return positionals;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
  throw new CommandError(USAGE);
}

await runMain(() => {
  const files = readFiles();
  const reports = files.map(report);
  for (const { text } of reports) console.log(text);
  return Promise.resolve(reports.every(({ isGood }) => isGood) ? 0 : 1);
});
