import { useEffect, useMemo, useRef, useState } from 'react';
import { SCENARIO_GROUPS } from '#src/domain/finance/scenario-fields.ts';
import { applyScenario, appraiseInputs, type ScenarioSheet } from '#src/domain/finance/scenario.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { createSay } from '../say.ts';
import { layDesk, type Desk } from './desk.ts';
import { Group } from './Group.tsx';
import { Results } from './Results.tsx';
import { readAddressText, useAddress } from './use-address.ts';
import { useScenario } from './use-scenario.ts';
import styles from './calculator.css?url';

/** What the opened calculator is given. */
export interface WorkbenchProps {
  readonly locale: Locale;
  readonly sheet: ScenarioSheet;
  /** The dictionaries `calculator` and `project`. */
  readonly dictionary: Dictionary;
  /** Whether the reader opened it, and the focus goes in with them. */
  readonly takesFocus: boolean;
}

/** The groups that stand open at first: sales, and wherever the address brought something. */
function useOpenGroups({ fields, state }: Pick<Desk, 'fields' | 'state'>) {
  const [open] = useState(() => {
    const touched = fields.filter(({ id }) => state.entries[id] !== undefined);
    return new Set(['sales', ...touched.map(({ group }) => group)]);
  });
  return open;
}

/** The calculator itself: fields at one side, and at the other what follows from them at once. */
export function Workbench({ locale, sheet, dictionary, takesFocus }: WorkbenchProps) {
  const say = useMemo(() => createSay(dictionary), [dictionary]);
  const [address] = useState(readAddressText);
  const { state, act, fields } = useScenario(sheet, address);
  const { leave } = useAddress(state.scenario, (text) => act({ type: 'load', text }));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const own = useMemo(() => appraiseInputs(sheet.base), [sheet]);
  const inputs = useMemo(() => applyScenario(state.scenario, sheet.base), [state.scenario, sheet]);
  const result = useMemo(() => appraiseInputs(inputs), [inputs]);
  const desk = layDesk({ reading: { locale, say, sheet }, fields, state, act });
  const open = useOpenGroups(desk);
  const reset = () => {
    leave();
    act({ type: 'reset' });
  };
  return (
    <div className="calculator-bench">
      {/* With the island and not with the page, whose first load it would weigh upon. */}
      <link rel="stylesheet" href={styles} precedence="calculator" />
      <form
        className="calculator-form"
        ref={form}
        tabIndex={-1}
        aria-label={say('calculator.form')}
        onSubmit={(event) => event.preventDefault()}
      >
        {SCENARIO_GROUPS.map((group) => (
          <Group key={group} desk={desk} group={group} isOpen={open.has(group)} />
        ))}
      </form>
      <Results desk={desk} {...{ inputs, result, own }} onReset={reset} />
    </div>
  );
}
