import type { Content } from '#src/domain/check/content.ts';
import { CommandError } from '../../command-error.ts';
import { loadMapping } from '../load-mapping.ts';
import { createNumbering } from '../numbering.ts';
import { readDraftNumbers } from '../read-draft-numbers.ts';
import { planDrafts, writeDrafts, type WriteResult } from '../write-drafts.ts';
import { readAnswers } from './answers.ts';
import { readDocx } from './read-docx.ts';
import { listKnownLabels, makeWordDraft, type WordDraft } from './word-draft.ts';

/** The mapping whose columns proposals use as labels, unless another is named. */
const USUAL_MAPPING = 'project-form';

/** What an import of a proposal is asked for. */
export interface WordRequest {
  readonly bytes: Uint8Array;
  readonly mapping: string | undefined;
  readonly mappingsDir: string;
  /** The folder that drafts go to. */
  readonly out: string;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly content: Content;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The slug of the unit that sends it in. */
  readonly unit: string | undefined;
}

/** What an import of a proposal came to. */
export interface WordOutcome extends WordDraft {
  readonly plan: WriteResult;
  /** The number of a project of that name that the content has. */
  readonly namesake: string | undefined;
}

/** Reads a proposal into a draft; it is written unless this is a dry run. Throws a CommandError where it has no name. */
export async function importWord(request: WordRequest): Promise<WordOutcome> {
  const { bytes, mappingsDir, out, dryRun, overwrite, content, today, unit } = request;
  const mapping = loadMapping(request.mapping ?? USUAL_MAPPING, mappingsDir);
  const document = await readDocx(bytes);
  const answers = readAnswers(document, listKnownLabels(mapping));
  const projects = [...content.projects.zh.values()].map(({ data }) => data);
  const taken = projects.map(({ number }) => number);
  const numbering = createNumbering(taken, readDraftNumbers(out));
  const made = makeWordDraft(answers, document.pictures, {
    mapping,
    content,
    numbering,
    today,
    unit,
  });
  if (made === undefined)
    throw new CommandError('文件里没有项目名称，请写一行“项目名称：……”，再导入');
  const plan = planDrafts(out, [made.draft], overwrite);
  if (!dryRun) writeDrafts(out, plan.written);
  const namesake = projects.find(({ title }) => title === made.title)?.number;
  return { ...made, plan, namesake };
}

/** What became of a proposal, for staff: the draft, what was read, and each thing left to do. */
export function formatWordImport(
  { draft, title, read, gaps, plan, namesake }: WordOutcome,
  { file, out, dryRun }: { file: string; out: string; dryRun: boolean },
): string {
  const path = `${out}/zh/${draft.slug}.md`;
  const could = dryRun ? '可' : '';
  const what =
    plan.written.length > 0
      ? `${could}写成草稿 ${path}（${draft.number} ${title}）`
      : plan.unchanged.length > 0
        ? `草稿 ${path} 未变（${draft.number} ${title}）`
        : `${path} 已有同名文件，内容不同，没有改动；要覆盖请加 --overwrite`;
  return [
    what,
    ...(namesake === undefined
      ? []
      : [`提示  content 里已有同名项目 ${namesake}，请核对是不是同一个；草稿没有改动它`]),
    `读到 ${read.length} 项：${read.join('、')}`,
    ...gaps.map(({ where, reason }) => `${file}  ${where}  ${reason}`),
    ...(gaps.length === 0 ? [] : [`还有 ${gaps.length} 处要补或核对。`]),
    '请把文件移到 content/projects/zh/，在编辑页面（npm run staff）里接着写：现在是草稿，不公开；写完、译好，关掉“草稿”再存。',
  ].join('\n');
}
