import type { Appraisal } from '../finance/appraise.ts';
import type { CriticalPoint, Shortfall } from '../finance/critical-point.ts';
import type { EquityReturn } from '../finance/financing.ts';
import type { SensitivityRow } from '../finance/sensitivity.ts';
import type { Readiness } from '../readiness.ts';
import type { SizeClass } from '../size-class.ts';
import type { ProjectText } from './language.ts';
import type { ProjectPart } from './parts.ts';
import type { Project } from './project.ts';

/** The texts of a project in one language. */
export type ProjectWords = Omit<ProjectText, 'terms'>;

/** A project as one reading shows it: facts, texts in that language, and what follows from them. */
export interface ProjectView {
  slug: string;
  /** The true language of the texts: Chinese where English is missing. */
  lang: string;
  untranslated: boolean;
  facts: Project;
  text: ProjectWords;
  /** A Chinese label inside the facts, in the reader's language. */
  term: (label: string) => string;
  parts: { id: ProjectPart; heading: string; html: string }[];
  sectorName: string;
  townName: string;
  unitName: string;
  parkName?: string;
  deskSlug: string;
  size: SizeClass;
  readiness: Readiness;
  appraisal?: Appraisal;
  /** Return on the owners' money, where a financing plan is given. */
  equity?: EquityReturn;
  /** The same where no plan is given but the sources name grants: after them alone. */
  granted?: EquityReturn;
  /** How the return answers to price, cost and investment. */
  sensitivity?: SensitivityRow[];
  /** How far each may move until the project just earns its discount rate, in the same order. */
  critical?: CriticalPoint[];
  /** What it is short of to earn that rate; absent where it does. */
  shortfall?: Shortfall;
  stale: boolean;
  open: boolean;
}
