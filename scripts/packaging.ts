// `npm run packaging`: how well each project is packaged and what would raise it, for staff; how many
// each unit has delivered. `-- --unit NAME` shows one unit.
import { parseArgs } from 'node:util';
import { scorePackaging } from '#src/domain/packaging.ts';
import { assessReadiness } from '#src/domain/readiness.ts';
import type { Content } from '#src/domain/check/content.ts';
import { withoutDrafts } from '#src/domain/check/drafts.ts';
import { CommandError } from './lib/command-error.ts';
import { readContent } from './lib/content/read-content.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

const USAGE = '用法：npm run packaging -- [--unit 单位文件名]';
const MOST_ADVICE = 3;

function readUnit(): string | undefined {
  try {
    return parseArgs({ options: { unit: { type: 'string' } } }).values.unit;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

function describeProjects({ projects }: Content, unit: string): string[] {
  return [...projects.zh.values()]
    .filter(({ data }) => data.unit === unit)
    .map(({ data: project, body }) => {
      const { score, missing } = scorePackaging({ project, body });
      const advice = missing
        .slice(0, MOST_ADVICE)
        .map((item) => `${item.advice}（+${item.weight}）`);
      const head = `  ${project.number}  包装 ${score} 分，前期 ${assessReadiness(project).score} 分  ${project.title}`;
      return advice.length > 0 ? `${head}\n      可加分：${advice.join('；')}` : head;
    });
}

await runMain(async () => {
  const wanted = readUnit();
  const { contentDir } = readFolders(process.env);
  const { content: written, findings } = await readContent(contentDir);
  const content = withoutDrafts(written);
  if (wanted !== undefined && !content.units.has(wanted))
    throw new CommandError(`content/units 里没有 ${wanted}。${USAGE}`);
  for (const [slug, { data }] of content.units) {
    if (wanted !== undefined && slug !== wanted) continue;
    const lines = describeProjects(content, slug);
    console.log([`${data.name}（${slug}）：${lines.length} 个项目`, ...lines].join('\n'));
  }
  if (findings.length > 0)
    console.error(`另有 ${findings.length} 处问题，未计入，请运行 npm run check`);
  return 0;
});
