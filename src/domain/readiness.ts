import type { Project } from './project/project.ts';
import type { ApprovalItem } from './vocabulary.ts';

/** How far one criterion is met; `underway` earns half its weight. */
export type ReadinessState = 'done' | 'underway' | 'open';

interface Criterion {
  id: string;
  weight: number;
  /** Where the demand comes from. */
  authority: string;
  judge: (project: Project) => ReadinessState;
}

const ORDER: Record<ReadinessState, number> = { open: 0, underway: 1, done: 2 };

/** The furthest of the named approvals; `exempt` counts as done, absent as open. */
function approvalState(project: Project, items: readonly ApprovalItem[]): ReadinessState {
  const states = (project.approvals ?? [])
    .filter((approval) => items.includes(approval.item))
    .map((approval) => (approval.state === 'exempt' ? 'done' : approval.state));
  return states.reduce<ReadinessState>(
    (best, state) => (ORDER[state] > ORDER[best] ? state : best),
    'open',
  );
}

function landState(project: Project): ReadinessState {
  const state = project.land?.state;
  if (state === 'cleared' || state === 'existing') return 'done';
  return state === 'underway' ? 'underway' : approvalState(project, ['land-supply']);
}

function utilityState(project: Project): ReadinessState {
  const lines = project.site?.utilities ?? [];
  const measured = lines.filter((line) => line.capacity !== undefined).length;
  if (measured >= 2) return 'done';
  return lines.length > 0 ? 'underway' : 'open';
}

const has = (value: unknown): ReadinessState => (value === undefined ? 'open' : 'done');

/**
 * What makes a project ready for an investor to act on, with weights that sum to 100. Weights are
 * the county's own; each row names who asks for it.
 */
export const READINESS_CRITERIA = [
  {
    id: 'land',
    weight: 15,
    authority: '《土地管理法》：用地批准后方可供地',
    judge: landState,
  },
  {
    id: 'planning',
    weight: 10,
    authority: '《城乡规划法》：用地预审与选址意见、规划条件',
    judge: (project) => approvalState(project, ['site-preview', 'planning']),
  },
  {
    id: 'registration',
    weight: 10,
    authority: '《企业投资项目核准和备案管理条例》',
    judge: (project) => approvalState(project, ['registration']),
  },
  {
    id: 'feasibility',
    weight: 10,
    authority: '投资机构常规要求：可行性研究',
    judge: (project) => approvalState(project, ['feasibility']),
  },
  {
    id: 'environment',
    weight: 10,
    authority: '《环境影响评价法》：开工前批准或备案',
    judge: (project) => approvalState(project, ['environment']),
  },
  {
    id: 'energy',
    weight: 5,
    authority: '《固定资产投资项目节能审查办法》',
    judge: (project) => approvalState(project, ['energy']),
  },
  {
    id: 'utilities',
    weight: 10,
    authority: '选址常规要求：水电气等要有数字',
    judge: utilityState,
  },
  {
    id: 'supply-and-demand',
    weight: 10,
    authority: '投资机构常规要求：原料或市场的证据',
    judge: (project) => has(project.resource ?? project.offtake),
  },
  {
    id: 'sponsor',
    weight: 5,
    authority: 'EIPP 第 2016/1942 号决定：须有法人推动',
    judge: (project) => has(project.sponsor),
  },
  {
    id: 'economics',
    weight: 10,
    authority: '《建设项目经济评价方法与参数》',
    judge: (project) => has(project.assumptions),
  },
  {
    id: 'documents',
    weight: 5,
    authority: 'OC4IDS：公开项目文件',
    judge: (project) => has(project.documents?.find((document) => document.file)),
  },
] as const satisfies readonly Criterion[];

export type ReadinessCriterion = (typeof READINESS_CRITERIA)[number]['id'];

/** Bands that the library can be narrowed by: ready from 70, forming from 40. */
export const READINESS_BANDS = ['early', 'forming', 'ready'] as const;
export type ReadinessBand = (typeof READINESS_BANDS)[number];

/** A score with its reasons, never a bare number. */
export interface Readiness {
  /** 0 to 100. */
  score: number;
  band: ReadinessBand;
  reasons: { id: ReadinessCriterion; weight: number; state: ReadinessState }[];
}

const EARNED: Record<ReadinessState, number> = { done: 1, underway: 0.5, open: 0 };

/** How ready a project is, criterion by criterion. */
export function assessReadiness(project: Project): Readiness {
  const reasons = READINESS_CRITERIA.map(({ id, weight, judge }) => ({
    id,
    weight,
    state: judge(project),
  }));
  const score = Math.round(
    reasons.reduce((sum, { weight, state }) => sum + weight * EARNED[state], 0),
  );
  return { score, band: score >= 70 ? 'ready' : score >= 40 ? 'forming' : 'early', reasons };
}
