import type { Content } from '../check/content.ts';
import { withoutDrafts } from '../check/drafts.ts';
import { STALE_AFTER_DAYS } from '../freshness.ts';
import { scorePackaging } from '../packaging.ts';
import { findUnmetSupport } from '../project/unmet-support.ts';
import { assessReadiness } from '../readiness.ts';
import type { Wan } from '../units.ts';
import type { Stage, UnitKind } from '../vocabulary.ts';
import type { Targets } from './targets.ts';

/** A project as the office keeps account of it (项目台账): what its reports need, and no text. */
export interface LedgerProject {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly stage: Stage;
  /** Total investment, 万元. */
  readonly total: Wan;
  /** Days as `YYYY-MM-DD`. */
  readonly published?: string;
  readonly verified: string;
  readonly validUntil?: string;
  /** What has become of it, in the order in which it happened. */
  readonly moves: readonly { readonly stage: Stage; readonly date: string }[];
  readonly translated: boolean;
  /** 0 to 100, `scorePackaging`. */
  readonly packaging: number;
  /** The ids of the arguments it does not give, the weightiest first. */
  readonly missing: readonly string[];
  /** Whether it earns less than its discount rate, its grants included, `findUnmetSupport`. */
  readonly short: boolean;
  /** 0 to 100, `assessReadiness`. */
  readonly readiness: number;
}

/** Who packages projects. */
export interface LedgerUnit {
  readonly slug: string;
  readonly name: string;
  readonly kind: UnitKind;
}

/** The whole account: what coverage and monthly report are reckoned from. */
export interface Ledger {
  readonly units: readonly LedgerUnit[];
  readonly projects: readonly LedgerProject[];
  /** Undefined where the county has written none. */
  readonly targets?: Targets;
  /** After how many days without verification a project is stale. */
  readonly staleAfterDays: number;
}

/** The account of a content folder. */
export function makeLedger(content: Content): Ledger {
  const { units, projects, targets, site } = content;
  return {
    units: [...units].map(([slug, { data }]) => ({ slug, name: data.name, kind: data.kind })),
    projects: [...withoutDrafts(content).projects.zh].map(([slug, { data: project, body }]) => {
      const { score, missing } = scorePackaging({ project, body });
      const { number, title, unit, stage, investment, published, verified, validUntil } = project;
      return {
        slug,
        number,
        title,
        unit,
        stage,
        total: investment.total,
        ...(published === undefined ? {} : { published }),
        verified,
        ...(validUntil === undefined ? {} : { validUntil }),
        moves: (project.stageHistory ?? []).map((move) => ({ stage: move.stage, date: move.date })),
        translated: projects.en.has(slug),
        packaging: score,
        missing: missing.map(({ id }) => id),
        short: findUnmetSupport(project) !== undefined,
        readiness: assessReadiness(project).score,
      };
    }),
    ...(targets === undefined ? {} : { targets: targets.data }),
    staleAfterDays: site?.data.staleAfterDays ?? STALE_AFTER_DAYS,
  };
}
