/** `npm run appraise -- FILE…`: what a project's assumptions come to, and its ratios beside the library's. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { projectSchema, type Project } from '#src/domain/project/project.ts';
import { CommandError } from './lib/command-error.ts';
import { reportAppraisal } from './lib/content/appraisal-report.ts';
import { readContent } from './lib/content/read-content.ts';
import { reportRatios } from './lib/content/ratio-report.ts';
import { explainFileFault } from './lib/file-fault.ts';
import { readFolders } from './lib/folders.ts';
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

/** `others` are the library's projects, the one of the file itself among them where it is there. */
function report(file: string, others: readonly Project[]): { isGood: boolean; text: string } {
  const found = read(file);
  if ('fault' in found) return { isGood: false, text: found.fault };
  const parsed = parseEntry(projectSchema, found.data);
  if (!parsed.ok) {
    const lines = parsed.faults.map(({ field, message }) => `${file}  ${field}  ${message}`);
    return { isGood: false, text: lines.join('\n') };
  }
  const { data } = parsed;
  const peers = others.filter(({ number }) => number !== data.number);
  const lines = [...reportAppraisal(data), ...reportRatios(data, peers)].map((line) => `  ${line}`);
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

await runMain(async () => {
  const files = readFiles();
  const { content } = await readContent(readFolders(process.env).contentDir);
  const others = [...content.projects.zh.values()].map(({ data }) => data);
  const reports = files.map((file) => report(file, others));
  for (const { text } of reports) console.log(text);
  return reports.every(({ isGood }) => isGood) ? 0 : 1;
});
