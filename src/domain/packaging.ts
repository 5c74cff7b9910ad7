import { splitParts } from './project/parts.ts';
import type { Project } from './project/project.ts';

/** A project as staff see it: its facts and its Chinese body. */
export interface Packaged {
  project: Project;
  body: string;
}

interface Argument {
  id: string;
  /** What adding it is worth. */
  weight: number;
  /** What staff are told to add. */
  advice: string;
  given: (packaged: Packaged) => boolean;
}

const SHORTEST_PART = 60;

const partLength = ({ body }: Packaged, heading: string) =>
  splitParts(body).find((part) => part.heading === heading)?.markdown.length ?? 0;

const argued = (heading: string) => (packaged: Packaged) =>
  partLength(packaged, heading) >= SHORTEST_PART;

/**
 * What makes a package finely presented and fully argued (包装精美、论证充分), with weights that sum
 * to 100: what investors ask for and the samples of other counties mostly lack.
 */
export const PACKAGING_ARGUMENTS = [
  {
    id: 'background',
    weight: 8,
    advice: '写清为什么有这个项目：需求、缺口、为何在此',
    given: argued('项目背景'),
  },
  {
    id: 'preparation',
    weight: 5,
    advice: '写清已做了什么、还缺什么、由谁办',
    given: argued('前期工作'),
  },
  { id: 'scope', weight: 5, advice: '写清工艺或业态、分期和规模的理由', given: argued('建设内容') },
  { id: 'costs', weight: 5, advice: '写清钱花在哪里、按什么价估', given: argued('投资估算') },
  { id: 'returns', weight: 8, advice: '写清收入怎样来、什么情况下会亏', given: argued('效益分析') },
  {
    id: 'partnership',
    weight: 5,
    advice: '写清谁出什么、怎样分、找什么伙伴',
    given: argued('合作方式'),
  },
  {
    id: 'split',
    weight: 6,
    advice: '列出投资构成',
    given: ({ project }) => project.investment.split !== undefined,
  },
  {
    id: 'funds',
    weight: 4,
    advice: '写资金来源和拟引资额',
    given: ({ project: { investment } }) =>
      investment.funds !== undefined && investment.sought !== undefined,
  },
  {
    id: 'ticket',
    weight: 2,
    advice: '写最低出资额',
    given: ({ project }) => project.investment.minimumTicket !== undefined,
  },
  {
    id: 'assumptions',
    weight: 12,
    advice: '补测算依据，效益才能复核',
    given: ({ project }) => project.assumptions !== undefined,
  },
  {
    id: 'capacity',
    weight: 4,
    advice: '写生产能力',
    given: ({ project }) => project.capacity !== undefined,
  },
  {
    id: 'land',
    weight: 6,
    advice: '写用地面积、性质和征收状态',
    given: ({ project: { land } }) =>
      land?.area !== undefined && land.use !== undefined && land.state !== undefined,
  },
  {
    id: 'utilities',
    weight: 6,
    advice: '写水电气等的能力数字',
    given: ({ project }) =>
      (project.site?.utilities ?? []).filter((line) => line.capacity !== undefined).length >= 2,
  },
  {
    id: 'approvals',
    weight: 5,
    advice: '列审批清单，未办的也写',
    given: ({ project }) => (project.approvals?.length ?? 0) >= 3,
  },
  {
    id: 'schedule',
    weight: 3,
    advice: '写建设期和进度安排',
    given: ({ project }) =>
      project.constructionTime !== undefined && project.milestones !== undefined,
  },
  {
    id: 'risks',
    weight: 6,
    advice: '至少写两条风险与对策',
    given: ({ project }) => (project.risks?.length ?? 0) >= 2,
  },
  {
    id: 'exit',
    weight: 3,
    advice: '写退出方式',
    given: ({ project }) => project.exit !== undefined,
  },
  {
    id: 'jobs',
    weight: 2,
    advice: '写就业人数',
    given: ({ project }) => project.jobs !== undefined,
  },
  {
    id: 'sponsor',
    weight: 3,
    advice: '写承办单位',
    given: ({ project }) => project.sponsor !== undefined,
  },
  {
    id: 'validity',
    weight: 2,
    advice: '写有效期',
    given: ({ project }) => project.validUntil !== undefined,
  },
] as const satisfies readonly Argument[];

/** How well a project is packaged, and what would raise it most, first. */
export interface PackagingScore {
  /** 0 to 100. */
  score: number;
  missing: { id: string; weight: number; advice: string }[];
}

/** Scores a package by the arguments it gives. */
export function scorePackaging(packaged: Packaged): PackagingScore {
  const missing = PACKAGING_ARGUMENTS.filter(({ given }) => !given(packaged))
    .map(({ id, weight, advice }) => ({ id, weight, advice }))
    .sort((a, b) => b.weight - a.weight);
  return { score: 100 - missing.reduce((sum, { weight }) => sum + weight, 0), missing };
}
