import type { Project } from '../project/project.ts';
import type { ApprovalState, DocumentKind, FundSource, Nature, Stage } from '../vocabulary.ts';

/** Sections of GB/T 4754 in the words of OC4IDS' open list of sectors. */
const SECTORS: Record<string, string> = {
  B: 'naturalResources',
  D: 'energy',
  G: 'transport',
  H: 'cultureSportsAndRecreation',
  I: 'communications',
  N: 'waterAndWaste',
  P: 'education',
  Q: 'health',
  R: 'cultureSportsAndRecreation',
  S: 'governance',
};
const ELSE_SECTOR = 'economy';

/** The sector of OC4IDS that an industry code, `C1372`, belongs to. */
export const getOcSector = (industryCode: string): string =>
  SECTORS[industryCode.slice(0, 1)] ?? ELSE_SECTOR;

/** Natures of a project in the words of OC4IDS; a relocation and a merger have none. */
export const PROJECT_TYPES: Partial<Record<Nature, string>> = {
  new: 'construction',
  expansion: 'expansion',
  renovation: 'rehabilitation',
};

/** Kinds of document that OC4IDS knows too. */
export const DOCUMENT_TYPES: Partial<Record<DocumentKind, string>> = {
  'feasibility-study': 'feasibilityStudy',
  proposal: 'projectScope',
  plan: 'projectPlan',
  photo: 'illustration',
};

/** Sources of funds that OC4IDS knows too. */
export const FINANCE_TYPES: Partial<Record<FundSource, string>> = {
  loan: 'loan',
  grant: 'grant',
  bond: 'bond',
};

/** How far an approval has come; one that is not asked for is no milestone. */
export const MILESTONE_STATUSES: Partial<Record<ApprovalState, string>> = {
  done: 'met',
  underway: 'scheduled',
  open: 'scheduled',
};

const LATER_STATUSES: Partial<Record<Stage, string>> = {
  started: 'implementation',
  completed: 'completion',
  producing: 'maintenance',
  withdrawn: 'cancelled',
};

/** Before works begin, a project that has an approval in hand is being prepared. */
export function getOcStatus({ stage, approvals = [] }: Project): string {
  const prepared = approvals.some(({ state }) => state === 'done' || state === 'underway');
  return (
    LATER_STATUSES[stage] ?? (prepared || stage === 'signed' ? 'preparation' : 'identification')
  );
}
