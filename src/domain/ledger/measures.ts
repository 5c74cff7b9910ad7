import type { Stage } from '../vocabulary.ts';

/** What a month's report counts, in the order in which it is read. */
export const LEDGER_MEASURES = [
  'published', // 新发布
  'updated', // 更新核实
  'signed', // 签约
  'started', // 开工
  'completed', // 竣工
  'producing', // 投产
  'withdrawn', // 撤回
] as const;
export type LedgerMeasure = (typeof LEDGER_MEASURES)[number];

/** The measures that a step to a stage of the same name makes; the others go by a date of their own. */
export const STAGE_MEASURES = [
  'signed',
  'started',
  'completed',
  'producing',
  'withdrawn',
] as const satisfies readonly (LedgerMeasure & Stage)[];

/** The steps forward by which units are ranked: a withdrawal is none. */
export const FORWARD_MEASURES = [
  'signed',
  'started',
  'completed',
  'producing',
] as const satisfies readonly LedgerMeasure[];
