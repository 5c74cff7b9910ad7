/** `npm run appraise -- FILE…`: what a project's assumptions come to, for whoever packages it. */
import { readFileSync } from 'node:fs';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { appraise } from '#src/domain/finance/appraise.ts';
import type { Measure } from '#src/domain/finance/measures.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { getOutlay } from '#src/domain/project/outlay.ts';
import { parseMarkdownFile } from './lib/markdown-file.ts';

const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
const wan = (value: number) => `${value.toFixed(1)} 万元`;
const show = (measure: Measure<string>, format: (value: number) => string) =>
  measure.ok ? format(measure.value) : `无（${measure.reason}）`;
const years = (value: number) => `${value.toFixed(2)} 年`;

function report(file: string): string {
  const parsed = parseEntry(projectSchema, parseMarkdownFile(readFileSync(file, 'utf8')).data);
  if (!parsed.ok)
    return parsed.faults.map(({ field, message }) => `${file}  ${field}  ${message}`).join('\n');
  const project = parsed.data;
  if (!project.assumptions) return `${file}  没有测算依据（assumptions），页面写“未测算”`;
  const result = appraise(project.assumptions, getOutlay(project.investment));
  const lines = {
    '内部收益率 税前': show(result.irrBeforeTax, percent),
    '内部收益率 税后': show(result.irrAfterTax, percent),
    [`净现值 税后 ${percent(result.discountRate)}`]: wan(result.npvAfterTax),
    '投资回收期 含建设期': show(result.payback, years),
    动态回收期: show(result.dynamicPayback, years),
    达产年收入: wan(result.fullYear.revenue),
    达产年息税前利润: wan(result.fullYear.operatingProfit),
    总投资收益率: percent(result.returnOnInvestment),
    利润率: percent(result.margin),
    盈亏平衡点: show(result.breakEven, percent),
  };
  const flows = result.years.map((year) => year.flowAfterTax.toFixed(0)).join(' ');
  const table = Object.entries(lines).map(([name, value]) => `  ${name}  ${value}`);
  return [file, ...table, `  税后净现金流（万元）  ${flows}`].join('\n');
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('用法：npm run appraise -- content/projects/zh/<项目>.md');
  process.exitCode = 1;
}
for (const file of files) console.log(report(file));
