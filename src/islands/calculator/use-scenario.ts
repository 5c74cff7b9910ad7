import { useMemo, useReducer } from 'react';
import { parseScenarioEntries } from '#src/domain/finance/scenario-address.ts';
import {
  getFactor,
  LIST_MARK,
  settleEntries,
  type Entries,
  type Settled,
} from '#src/domain/finance/scenario-entries.ts';
import { listFields, type ScenarioField } from '#src/domain/finance/scenario-fields.ts';
import type { ScenarioSheet } from '#src/domain/finance/scenario.ts';
import { tidy } from '#src/domain/units.ts';
import { writeOneWay } from './shown.ts';

/** What the calculator knows at one moment. */
export interface ScenarioState extends Settled {
  /** As typed, by field. */
  entries: Entries;
  /** What a reset took away, until something else is changed. */
  undo?: Entries;
  /** Where the changes came from, until the reader makes one. */
  origin: 'own' | 'link' | 'unread-link';
}

/** What may happen to it. */
export type ScenarioAction =
  | { type: 'edit'; id: string; text: string }
  | { type: 'restore'; id: string }
  | { type: 'load'; text: string }
  | { type: 'reset' }
  | { type: 'undo' };

interface Setup {
  sheet: ScenarioSheet;
  fields: readonly ScenarioField[];
}

/** The values of an address as they would be typed into their fields, in the units shown there. */
function readAddress(text: string, { sheet, fields }: Setup): Entries {
  const written = parseScenarioEntries(text, fields);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const factor = getFactor(field, sheet.units);
      const parts = written[field.id]?.split(LIST_MARK).map((part) => {
        const value = tidy(Number(part) * factor);
        return Number.isFinite(value) ? writeOneWay(value) : part;
      });
      return parts ? [[field.id, parts.join(LIST_MARK)]] : [];
    }),
  );
}

function settle(entries: Entries, before: Settled['scenario'], { sheet, fields }: Setup) {
  return { entries, ...settleEntries(entries, before, fields, sheet) };
}

/** The state as an address brings it; without one, the project's own figures. */
export function loadState(text: string, setup: Setup): ScenarioState {
  const entries = readAddress(text, setup);
  const isRead = Object.keys(entries).length > 0;
  const origin = text === '' ? 'own' : isRead ? 'link' : 'unread-link';
  return { ...settle(entries, {}, setup), origin };
}

/** What follows from one thing that happens. */
export function step(state: ScenarioState, action: ScenarioAction, setup: Setup): ScenarioState {
  const { entries, scenario } = state;
  switch (action.type) {
    case 'edit':
      return {
        ...settle({ ...entries, [action.id]: action.text }, scenario, setup),
        origin: 'own',
      };
    case 'restore': {
      const others = Object.entries(entries).filter(([id]) => id !== action.id);
      return { ...settle(Object.fromEntries(others), scenario, setup), origin: 'own' };
    }
    case 'load':
      return loadState(action.text, setup);
    case 'reset':
      return Object.keys(entries).length === 0
        ? state
        : { ...settle({}, {}, setup), undo: entries, origin: 'own' };
    case 'undo':
      return { ...settle(state.undo ?? {}, {}, setup), origin: 'own' };
  }
}

/** The reader's scenario on one project, beginning with what the address holds. */
export function useScenario(sheet: ScenarioSheet, address: string) {
  const setup = useMemo(() => ({ sheet, fields: listFields(sheet.base) }), [sheet]);
  const [state, act] = useReducer(
    (now: ScenarioState, action: ScenarioAction) => step(now, action, setup),
    address,
    (text) => loadState(text, setup),
  );
  return { state, act, fields: setup.fields };
}
