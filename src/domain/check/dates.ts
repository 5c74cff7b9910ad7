import type { Project } from '../project/project.ts';
import { findForbiddenMove } from '../project/stage-moves.ts';
import { STAGE_NAMES, type Stage } from '../vocabulary.ts';
import type { Content, Entry } from './content.ts';
import { findInEach, projectRule, type Fault, type FieldFault, type Rule } from './finding.ts';
import { findFuture, type Dated } from './future.ts';

/** As the form calls it, and as the file writes it: `“签约”（signed）`. */
const sayStage = (stage: Stage) => `“${STAGE_NAMES[stage]}”（${stage}）`;

const later = (first: Dated, second: Dated): FieldFault[] =>
  first.date !== undefined && second.date !== undefined && first.date > second.date
    ? [
        {
          field: second.field,
          message: `${second.title} ${second.date} 早于${first.title} ${first.date}，请核对`,
        },
      ]
    : [];

function listPastDates(project: Project): Dated[] {
  const numbered = (
    field: string,
    title: string,
    items: readonly { date?: string | undefined }[],
  ) => items.map(({ date }, index) => ({ field: `${field}[第${index + 1}项].date`, title, date }));
  return [
    { field: 'published', title: '发布日期', date: project.published },
    { field: 'verified', title: '核实日期', date: project.verified },
    ...numbered('stageHistory', '进展日期', project.stageHistory ?? []),
    ...numbered('approvals', '审批日期', project.approvals ?? []),
    ...numbered('documents', '文件日期', project.documents ?? []),
    ...numbered('photos', '拍摄日期', project.photos ?? []),
  ];
}

function findOrderFaults({ published, verified, validUntil }: Project): FieldFault[] {
  const day = (field: string, title: string, date: string | undefined) => ({ field, title, date });
  const checked = day('verified', '核实日期', verified);
  return [
    ...later(day('published', '发布日期', published), checked),
    ...later(checked, day('validUntil', '有效期至', validUntil)),
  ];
}

function findOpeningFaults({ published, stageHistory = [] }: Project): FieldFault[] {
  const opening = stageHistory.find(({ stage }) => stage === 'open');
  if (!opening || published === undefined || published <= opening.date) return [];
  const message = `发布日期 ${published} 晚于进展记录的招商日期 ${opening.date}，没有发布不能招商，请改成招商那天或核对进展记录`;
  return [{ field: 'published', message }];
}

function findMoveFaults(stages: readonly Stage[]): FieldFault[] {
  const forbidden = findForbiddenMove(stages);
  if (!forbidden) return [];
  const { from, to, index } = forbidden;
  const message = `阶段不能从${sayStage(from)}直接到${sayStage(to)}，请核对，或补上中间一步`;
  return [{ field: `stageHistory[第${index + 1}项]`, message }];
}

function findHistoryFaults({ stage, stageHistory }: Project): FieldFault[] {
  if (!stageHistory) return [];
  const steps = stageHistory.flatMap((move, index) => {
    const previous = stageHistory[index - 1];
    const field = `stageHistory[第${index + 1}项]`;
    if (!previous || previous.date <= move.date) return [];
    const message = `日期 ${move.date} 早于上一项 ${previous.date}，请按时间先后排列`;
    return [{ field, message }];
  });
  const last = stageHistory.at(-1)!;
  const message = `阶段写${sayStage(stage)}，进展记录最后一项却是${sayStage(last.stage)}，${last.date}：请在进展记录里补上${sayStage(stage)}这一行，或把阶段改回去`;
  return [
    ...steps,
    ...findMoveFaults(stageHistory.map((move) => move.stage)),
    ...(last.stage === stage ? [] : [{ field: 'stage', message }]),
  ];
}

function findPolicyFaults(content: Content, today: string): Fault[] {
  return findInEach(content.policies.zh.values(), ({ data }) => {
    const { effective, validUntil, issued, checked } = data;
    return [
      ...findFuture(
        [
          { field: 'issued', title: '发布日期', date: issued },
          { field: 'checked', title: '核对日期', date: checked },
        ],
        today,
      ),
      ...later(
        { field: 'effective', title: '施行日期', date: effective },
        { field: 'validUntil', title: '有效期至', date: validUntil },
      ),
    ];
  });
}

function findSourceFaults(content: Content, today: string): Fault[] {
  const listed = (
    entry: Entry<{ facts?: readonly { source: { checked: string } }[] | undefined }>,
  ) =>
    (entry.data.facts ?? []).map(({ source }, index) => ({
      entry,
      field: `facts[第${index + 1}项].source.checked`,
      date: source.checked,
    }));
  const all = [
    ...[...content.towns.zh.values(), ...content.parks.zh.values()].flatMap(listed),
    ...[...content.parks.zh.values()].flatMap((entry) =>
      (entry.data.utilities ?? []).map(({ source }, index) => ({
        entry,
        field: `utilities[第${index + 1}项].source.checked`,
        date: source.checked,
      })),
    ),
    ...[...content.events.zh.values()].flatMap((entry) =>
      entry.data.source
        ? [{ entry, field: 'source.checked', date: entry.data.source.checked }]
        : [],
    ),
    ...[...content.facts.values()].map((entry) => ({
      entry,
      field: 'source.checked',
      date: entry.data.source.checked,
    })),
    ...[...content.pages.zh.values(), ...content.pages.en.values()].map((entry) => ({
      entry,
      field: 'updated',
      date: entry.data.updated,
    })),
  ];
  return all.flatMap(({ entry, field, date }) =>
    findInEach([entry], () => findFuture([{ field, title: '日期', date }], today)),
  );
}

/** Days must come in their order, and what has been done cannot lie ahead. */
export const DATE_RULES: readonly Rule[] = [
  projectRule(
    'date-order',
    'Published, verified, valid until: each follows the one before',
    ({ data }) => findOrderFaults(data),
  ),
  projectRule(
    'date-future',
    'A record of what has happened cannot lie ahead',
    (entry, _, context) => findFuture(listPastDates(entry.data), context.today),
  ),
  projectRule(
    'stage-history',
    'The page shows the last step as where the project stands',
    ({ data }) => findHistoryFaults(data),
  ),
  projectRule(
    'stage-published',
    'Nobody can be invited to what has not been published; talks may come before the library',
    ({ data }) => findOpeningFaults(data),
  ),
  projectRule(
    'stage-source',
    'What became of a project is told with where that is written',
    ({ data }) =>
      (data.stageHistory ?? []).flatMap(({ source, stage, date }, index) =>
        source === undefined
          ? [
              {
                field: `stageHistory[第${index + 1}项].source`,
                message: `${date} ${sayStage(stage)}没有写来源，请写文件、报道或“示例”`,
              },
            ]
          : [],
      ),
  ),
  {
    id: 'policy-dates',
    authority: '《政府网站与政务新媒体检查指标》: policy documents show their validity',
    apply: (content, { today }) => findPolicyFaults(content, today),
  },
  {
    id: 'source-dates',
    authority: 'Every figure says when it was last looked at',
    apply: (content, { today }) => findSourceFaults(content, today),
  },
];
