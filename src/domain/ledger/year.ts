import type { Ledger, LedgerProject } from './ledger.ts';
import { FORWARD_MEASURES } from './measures.ts';

/** A step forward that a project took. */
export interface YearStep {
  readonly measure: (typeof FORWARD_MEASURES)[number];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly project: LedgerProject;
}

/** What was signed, started, completed and put into production in a year up to a day, latest first. */
export function listYearSteps(ledger: Pick<Ledger, 'projects'>, today: string): YearStep[] {
  const year = today.slice(0, 4);
  return ledger.projects
    .flatMap((project) =>
      project.moves.flatMap(({ stage, date }): YearStep[] => {
        const measure = FORWARD_MEASURES.find((each) => each === stage);
        const inYear = date.startsWith(year) && date <= today;
        return measure === undefined || !inYear ? [] : [{ measure, date, project }];
      }),
    )
    .sort(
      (a, b) => b.date.localeCompare(a.date) || a.project.number.localeCompare(b.project.number),
    );
}
