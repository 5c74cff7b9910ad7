import { LIST_MARK, settleEntries, type Entries, type Settled } from './scenario-entries.ts';
import { listFields, type ScenarioBase, type ScenarioField } from './scenario-fields.ts';
import type { Scenario } from './scenario.ts';

/** What the names and units of today are called; an address of another version is not read. */
const VERSION = '1';
const MARK = '_';

/**
 * A scenario as an address holds it: `1_price_-10_p1_4200_ramp_60_80_100`, the version and then each
 * change by the name of its field, in the units of its kind (%, 元, 万元, years). Only what differs,
 * and only characters that no program escapes or cuts an address at. Empty without a change.
 */
export function formatScenario(scenario: Scenario): string {
  const parts = Object.entries(scenario).flatMap(([id, value]) => [id, ...[value].flat()]);
  return parts.length === 0 ? '' : [VERSION, ...parts].join(MARK);
}

/** What an address would have typed into the fields, unread; fields it does not know are left out. */
export function parseScenarioEntries(text: string, fields: readonly ScenarioField[]): Entries {
  const [version, ...parts] = text.split(MARK);
  if (version !== VERSION) return {};
  const values = new Map<string, string[]>();
  let current: string[] = [];
  for (const part of parts) {
    if (/^[a-z]/i.test(part)) values.set(part, (current = []));
    else current.push(part);
  }
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const written = values.get(id);
      return written && written.length > 0 ? [[id, written.join(LIST_MARK)]] : [];
    }),
  );
}

/** The scenario that an address holds, with what is wrong in it, which is not applied. */
export function parseScenario(text: string, base: ScenarioBase): Settled {
  const fields = listFields(base);
  return settleEntries(parseScenarioEntries(text, fields), {}, fields, { base, units: {} });
}
