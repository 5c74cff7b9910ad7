import { listFields, type ScenarioBase } from '#src/domain/finance/scenario-fields.ts';
import type { ScenarioSheet } from '#src/domain/finance/scenario.ts';
import { pickDictionary } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { layDesk, type Desk } from '#src/islands/calculator/desk.ts';
import { loadState, step, type ScenarioAction } from '#src/islands/calculator/use-scenario.ts';
import { createSay } from '#src/islands/say.ts';
import { FINANCED } from '../../domain/finance/sample-scenarios.ts';

const PERCENT = { unit: '%', factor: 1 };
const SHARED = { move: PERCENT, rate: PERCENT, rates: PERCENT };

const UNITS = {
  zh: { money: { unit: '万元', factor: 1 }, years: { unit: '年', factor: 1 } },
  en: { money: { unit: 'CNY million', factor: 0.01 }, years: { unit: 'years', factor: 1 } },
};

const LINE = {
  zh: { p1: { unit: '元/吨', factor: 1 }, q1: { unit: '吨/年', factor: 1 } },
  en: { p1: { unit: 'CNY/t', factor: 1 }, q1: { unit: 't/yr', factor: 1 } },
};

/** What the endpoint sends of a small project. */
export function makeSheet(locale: 'zh' | 'en', base: ScenarioBase = FINANCED): ScenarioSheet {
  return { base, lang: 'zh-Hans', units: { ...SHARED, ...UNITS[locale], ...LINE[locale] } };
}

/** The desk after some things have happened, beginning with an address. */
export function makeDesk(
  locale: 'zh' | 'en',
  actions: readonly ScenarioAction[] = [],
  { address = '', base = FINANCED }: { address?: string; base?: ScenarioBase } = {},
): Desk {
  const sheet = makeSheet(locale, base);
  const fields = listFields(base);
  const setup = { sheet, fields };
  const state = actions.reduce(
    (now, action) => step(now, action, setup),
    loadState(address, setup),
  );
  const say = createSay(pickDictionary(locale satisfies Locale, ['calculator', 'project']));
  return layDesk({ reading: { locale, say, sheet }, fields, state, act: () => undefined });
}

/** One thing typed. */
export const edit = (id: string, text: string): ScenarioAction => ({ type: 'edit', id, text });
