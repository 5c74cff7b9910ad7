import type { ActionDispatch } from 'react';
import type { ScenarioField } from '#src/domain/finance/scenario-fields.ts';
import { explain, textOf, type Reading } from './shown.ts';
import type { ScenarioAction, ScenarioState } from './use-scenario.ts';

/** What every part of the form works on. */
export interface Desk {
  reading: Reading;
  fields: readonly ScenarioField[];
  state: ScenarioState;
  act: ActionDispatch<[ScenarioAction]>;
  /** The id of a field's input; of the first year's, where it has several. */
  idOf: (field: ScenarioField) => string;
  /** What is wrong with a field, in words. */
  faultsOf: (field: ScenarioField) => string[];
}

/** Lays out the desk for one moment of the calculator. */
export function layDesk(parts: Pick<Desk, 'reading' | 'fields' | 'state' | 'act'>): Desk {
  const { reading, state } = parts;
  return {
    ...parts,
    idOf: ({ id }) => `calculator-${id}`,
    faultsOf: (field) =>
      state.problems
        .filter((problem) => problem.field === field.id)
        .map((problem) => {
          const typed = textOf(field, state.entries, reading.sheet);
          return explain(problem, field, typed, reading);
        }),
  };
}
