import { planSteps } from '../guide/plan.ts';
import type { Procedure, ProcedureStep } from '../guide/procedure.ts';
import { isExpired } from '../freshness.ts';
import type { Content, Entry } from './content.ts';
import { findInEach, type Fault, type FieldFault, type Rule } from './finding.ts';
import { findFuture } from './future.ts';
import { findMissingTarget } from './references.ts';

type Each = (procedure: Entry<Procedure>, content: Content) => FieldFault[];

const eachProcedure = (content: Content, find: Each): Fault[] =>
  findInEach(content.procedures.zh.values(), (entry) => find(entry, content));

const at = (index: number, field: string) => `steps[第${index + 1}项].${field}`;

const listSteps = (content: Content) =>
  [...content.procedures.zh.values()].flatMap(({ data, file }) =>
    data.steps.map((step) => ({ ...step, file })),
  );

function findNamed(content: Content, step: ProcedureStep, index: number): FieldFault[] {
  const named = [
    ...(step.fees ?? []).map((slug) => ['fees', slug] as const),
    ...(step.policies ?? []).map((slug) => ['policies', slug] as const),
  ];
  return named.flatMap(([field, slug]) => {
    const message = findMissingTarget(content, field, slug);
    return message === undefined ? [] : [{ field: at(index, field), message }];
  });
}

const findStepFaults: Each = ({ data, file }, content) => {
  const all = listSteps(content);
  return data.steps.flatMap((step, index) => {
    const twin = all.find((other) => other.id === step.id && other.file !== file);
    const isRepeated = data.steps.findIndex(({ id }) => id === step.id) < index;
    const lost = (step.after ?? []).filter((id) => !all.some((other) => other.id === id));
    return [
      ...(twin || isRepeated
        ? [
            {
              field: at(index, 'id'),
              message: `步骤代号 ${step.id} 已用于 ${twin?.file ?? '本文件'}，请换一个`,
            },
          ]
        : []),
      ...lost.map((id) => ({
        field: at(index, 'after'),
        message: `没有代号为 ${id} 的步骤，请核对`,
      })),
      ...findNamed(content, step, index),
    ];
  });
};

/** One circle spoils the reckoning of every procedure, so it is told once, where it begins. */
function findCircle(content: Content): Fault[] {
  const steps = listSteps(content);
  const plan = planSteps(steps.map(({ id, after = [] }) => ({ id, after, days: 1 })));
  if (plan.ok) return [];
  const { file } = steps.find(({ id }) => plan.circle.includes(id))!;
  const message = `步骤互相等待，没有先后：${plan.circle.join('、')}，请改 after`;
  return [{ file, field: 'steps', message }];
}

const findPromiseFaults: Each = ({ data }) =>
  data.steps.some(({ promised }) => promised !== undefined) && !data.sample && !data.source
    ? [{ field: 'source', message: '写了承诺期限，请写出处；没有正式公布的请写 sample: true' }]
    : [];

const findUntimed: Each = ({ data }) =>
  data.steps.flatMap(({ legal, promised }, index) =>
    legal === undefined && promised === undefined
      ? [{ field: at(index, 'legal'), message: '法定期限、承诺期限至少写一个，当天办的写“当场”' }]
      : [],
  );

function findShapeFaults(content: Content): Fault[] {
  return [...content.procedures.zh].flatMap(([slug, { data }]) => {
    const english = content.procedures.en.get(slug);
    return data.steps.flatMap((step, index) => {
      const other = english?.data.steps[index];
      if (!english || !other) return [];
      const [zh, en] = [step.documents?.length ?? 0, other.documents?.length ?? 0];
      const isUneven = (step.note === undefined) !== (other.note === undefined);
      const fault = (field: string, message: string) => ({
        file: english.file,
        field: at(index, field),
        message,
      });
      return [
        ...(zh === en
          ? []
          : [fault('documents', `“材料”中文 ${zh} 条，英文 ${en} 条，请逐条对应`)]),
        ...(isUneven ? [fault('note', '“说明”一种文字有，另一种没有，请补写或删去')] : []),
      ];
    });
  });
}

function findPolicyFaults(content: Content): Fault[] {
  return findInEach(content.policies.zh.values(), ({ slug, data }) => [
    ...(data.supersededBy !== undefined && data.validUntil === undefined
      ? [{ field: 'validUntil', message: '已被取代的政策请写有效期至哪一天' }]
      : []),
    ...(data.supersededBy === slug
      ? [{ field: 'supersededBy', message: '不能由自己取代，请写新文件的文件名' }]
      : []),
  ]);
}

function findFutureChecks(content: Content, today: string): Fault[] {
  const dated: readonly Entry<{ checked: string }>[] = [
    ...content.procedures.zh.values(),
    ...content.fees.values(),
  ];
  return findInEach(dated, ({ data }) =>
    findFuture([{ field: 'checked', title: '核对日期', date: data.checked }], today),
  );
}

/** Policies, fees and procedures hold together. */
export const GUIDE_RULES: readonly Rule[] = [
  {
    id: 'procedure-steps',
    authority: 'Days are reckoned over all procedures by the names of their steps',
    apply: (content) => eachProcedure(content, findStepFaults),
  },
  {
    id: 'procedure-circle',
    authority: 'A step cannot wait for what waits for it',
    apply: findCircle,
  },
  {
    id: 'procedure-days',
    authority: '《优化营商环境条例》第三十六条: the time limit of each service is published',
    apply: (content) => eachProcedure(content, findUntimed),
  },
  {
    id: 'procedure-promise',
    authority: 'A promise that is real has a source, and one without is a sample and says so',
    apply: (content) => eachProcedure(content, findPromiseFaults),
  },
  {
    id: 'procedure-translation',
    authority: 'Papers are shown item by item in either language',
    apply: findShapeFaults,
  },
  {
    id: 'policy-superseded',
    authority: '《政府网站与政务新媒体检查指标》: policy documents show their validity',
    apply: findPolicyFaults,
  },
  {
    id: 'guide-dates',
    authority: 'A record of what has happened cannot lie ahead',
    apply: (content, { today }) => findFutureChecks(content, today),
  },
];

/** A policy lapses and projects still name it. */
export const POLICY_REMINDER: Rule = {
  id: 'policy-lapsed',
  authority: 'An investor is not sent to a policy that is no longer in force',
  apply: (content, { today }) =>
    [...content.projects.zh.values()].flatMap(({ file, data }) =>
      (data.policies ?? []).flatMap((slug) => {
        const until = content.policies.zh.get(slug)?.data.validUntil;
        return isExpired(until, today)
          ? [
              {
                file,
                field: 'policies',
                message: `政策 ${slug} 有效期 ${until} 已过，请换成现行的`,
              },
            ]
          : [];
      }),
    ),
};
