import type { Content } from '#src/domain/check/content.ts';
import type { Finding } from '#src/domain/check/finding.ts';

const COUNTED = [
  ['projects', '个项目'],
  ['sectors', '个产业'],
  ['towns', '个乡镇'],
  ['parks', '个园区'],
  ['policies', '项政策'],
  ['facts', '项数据'],
] as const;

function countEntries(content: Content, name: (typeof COUNTED)[number][0]): number {
  return name === 'facts' ? content.facts.size : content[name].zh.size;
}

/** `检查通过：200 个项目、12 个产业…`, or how much is wrong in how many files. */
export function formatSummary(content: Content, findings: readonly Finding[]): string {
  if (findings.length > 0)
    return `共 ${findings.length} 处问题，${new Set(findings.map(({ file }) => file)).size} 个文件`;
  const counts = COUNTED.map(([name, words]) => `${countEntries(content, name)} ${words}`);
  return `检查通过：${counts.join('、')}`;
}

/** One line a finding, file and field first, and the count. */
export function formatReport(content: Content, findings: readonly Finding[]): string {
  const lines = findings.map(({ file, field, message }) => `${file}  ${field}  ${message}`);
  return [...lines, formatSummary(content, findings)].join('\n');
}
