import { getFileSchema, type Content } from '#src/domain/check/content.ts';
import { listLikenesses } from '#src/domain/check/copies.ts';
import { listPending } from '#src/domain/check/pending.ts';
import type { Finding } from '#src/domain/check/finding.ts';
import { classifyFile } from './classify-file.ts';
import { getIdentity } from './content-files.ts';
import { sayField } from './say-field.ts';

const COUNTED = [
  ['projects', '个项目'],
  ['sectors', '个产业'],
  ['towns', '个乡镇'],
  ['parks', '个园区'],
  ['policies', '项政策'],
  ['procedures', '项流程'],
  ['fees', '项收费'],
  ['events', '场活动'],
  ['facts', '项数据'],
  ['sites', '处场地'],
] as const;

function countEntries(content: Content, name: (typeof COUNTED)[number][0]): number {
  const entries = content[name];
  return 'zh' in entries ? entries.zh.size : entries.size;
}

/** `检查通过：200 个项目、12 个产业…`, or how much is wrong in how many files. */
export function formatSummary(content: Content, findings: readonly Finding[]): string {
  if (findings.length > 0)
    return `共 ${findings.length} 处问题，${new Set(findings.map(({ file }) => file)).size} 个文件`;
  const counts = COUNTED.map(([name, words]) => `${countEntries(content, name)} ${words}`);
  return `检查通过：${counts.join('、')}`;
}

/** A field as the file writes it, and in brackets as the form calls it. */
function nameField({ dir }: Content, { file, field }: Finding): string {
  const place = classifyFile(file.slice(dir.length + 1));
  if (place.kind !== 'entry' && place.kind !== 'single') return field;
  const { collection, language } = getIdentity(place);
  const said = sayField(getFileSchema(collection, language), field);
  return said === field ? field : `${field}（${said}）`;
}

/** One line a finding, file and field first, and the count. */
export function formatReport(content: Content, findings: readonly Finding[]): string {
  const lines = findings.map(
    (finding) => `${finding.file}  ${nameField(content, finding)}  ${finding.message}`,
  );
  return [...lines, formatSummary(content, findings)].join('\n');
}

/** What still awaits staff; it stops nothing. */
export function formatPending(content: Content): string[] {
  const pending = listPending(content);
  if (pending.length === 0) return [];
  const lines = pending.map(({ file, message }) => `  ${file}  ${message}`);
  return [`待办 ${pending.length} 处，不影响通过：`, ...lines];
}

const MOST_PAIRS = 20;

/** The pairs of projects whose texts are most alike, with what is allowed. */
export function formatLikenesses(content: Content): string {
  const pairs = listLikenesses(content);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const lines = pairs
    .slice(0, MOST_PAIRS)
    .map(({ a, b, share, most }) => `${percent(share)}（最多 ${percent(most)}）  ${a}  ${b}`);
  const head = `有相同文字的项目 ${pairs.length} 对，最相近的：`;
  return pairs.length === 0 ? '没有两个项目有 12 字以上的相同文字' : [head, ...lines].join('\n');
}

/** A workflow command's data with what it may not hold. */
const escapeCommand = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** One annotation a finding, as GitHub, Gitea and Forgejo show beside the file. */
export function formatAnnotations(findings: readonly Finding[]): string {
  return findings
    .map(({ file, field, message, rule }) => {
      const title = escapeCommand(`${rule} ${field}`).replaceAll(',', '%2C').replaceAll(':', '%3A');
      return `::error file=${file},title=${title}::${escapeCommand(`${field}  ${message}`)}`;
    })
    .join('\n');
}
