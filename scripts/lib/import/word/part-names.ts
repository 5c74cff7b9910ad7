import { PROJECT_PARTS, type ProjectPart } from '#src/domain/project/parts.ts';
import { normalizeName } from '../table.ts';

/** What proposals call the six parts, beside their own names. */
const OTHER_NAMES: Readonly<Record<ProjectPart, readonly string[]>> = {
  background: [
    '建设背景',
    '项目概况',
    '项目建设背景',
    '项目背景及必要性',
    '建设必要性',
    '市场分析',
  ],
  preparation: ['项目前期', '前期工作情况', '前期工作进展', '项目进展', '项目进展情况', '建设条件'],
  scope: ['建设规模', '建设内容及规模', '建设规模及内容', '主要建设内容', '项目建设内容'],
  investment: ['投资规模', '投资估算及资金筹措', '总投资及资金筹措', '资金筹措', '投资说明'],
  returns: ['经济效益', '经济效益分析', '效益预测', '效益说明', '市场及效益分析', '社会效益'],
  cooperation: ['合作模式', '合作方式及要求', '合作要求', '引资方式', '招商方式'],
};

const PARTS = new Map(
  PROJECT_PARTS.flatMap(({ id, zh }) =>
    [zh, ...OTHER_NAMES[id]].map((name) => [normalizeName(name), id] as const),
  ),
);

/** Which of the six parts a proposal means by a heading. */
export const findPart = (name: string): ProjectPart | undefined => PARTS.get(normalizeName(name));
