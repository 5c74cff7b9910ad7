import type { Fee } from './fee.ts';
import type { Conditions } from './profile.ts';
import type { Policy, PolicyText } from './policy.ts';
import type { Procedure, ProcedureStep } from './procedure.ts';

/** A policy as one reading shows it. */
export interface PolicyView {
  slug: string;
  /** The true language of the texts: Chinese where English is missing. */
  lang: string;
  untranslated: boolean;
  facts: Policy;
  conditions: Conditions;
  text: PolicyText;
  /** The body as HTML. */
  html: string;
  /** No longer in force today. */
  hasLapsed: boolean;
}

/** A policy as other pages name it. */
export interface PolicyMention {
  slug: string;
  name: string;
  issuer: string;
  number: string;
  /** `YYYY-MM-DD` */
  effective: string;
  /** The true language of the name. */
  lang: string;
}

/** A charge as one reading shows it. */
export interface FeeView {
  slug: string;
  facts: Fee;
  item: string;
  standard: string;
  unit: string;
  basis: string;
  office: string;
  exemption: string;
}

/** A step as one reading shows it. */
export interface StepView {
  id: string;
  facts: ProcedureStep;
  name: string;
  result: string;
  office: string;
  documents: readonly string[];
  note?: string;
  /** What the step and its procedure ask for together. */
  conditions: Conditions;
  /** Working days: as promised, else as the law has it. */
  days: number;
  /** Working days as the law has it, else as promised. */
  legalDays: number;
}

/** A procedure as one reading shows it. */
export interface ProcedureView {
  slug: string;
  lang: string;
  untranslated: boolean;
  facts: Procedure;
  conditions: Conditions;
  name: string;
  summary: string;
  applies: string;
  html: string;
  steps: StepView[];
}
