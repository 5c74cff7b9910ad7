/** `npm run appraise -- FILE…`: what a project's assumptions come to, for whoever packages it. */
import { readFileSync } from 'node:fs';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { reportAppraisal } from './lib/content/appraisal-report.ts';
import { parseMarkdownFile } from './lib/markdown-file.ts';

function report(file: string): string {
  const parsed = parseEntry(projectSchema, parseMarkdownFile(readFileSync(file, 'utf8')).data);
  if (!parsed.ok)
    return parsed.faults.map(({ field, message }) => `${file}  ${field}  ${message}`).join('\n');
  return [file, ...reportAppraisal(parsed.data).map((line) => `  ${line}`)].join('\n');
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('用法：npm run appraise -- content/projects/zh/<项目>.md');
  process.exitCode = 1;
}
for (const file of files) console.log(report(file));
