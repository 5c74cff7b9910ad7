import type { Assumptions } from '#src/domain/finance/assumptions.ts';
import type { ScenarioSheet } from '#src/domain/finance/scenario.ts';
import { getOutlay } from '#src/domain/project/outlay.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { findEnglishUnit, splitMultiplier } from '#src/i18n/unit-names.ts';
import { getProject } from './projects.ts';

type Unit = ScenarioSheet['units'][string];
type RevenueLine = Assumptions['revenue'][number];

/** From this price in 万元 on a page writes it as it writes money, and not in yuan. */
const LARGE_PRICE = 100;
/** Below this total in 万元, a million is too large a unit for what things cost. */
const SMALL_TOTAL = 1000;

/** Money as the page writes it: 万元, or CNY million, and plain CNY where a project is small. */
function moneyUnit(totalWan: number, locale: Locale): Unit {
  const t = getWords(locale);
  if (locale !== 'en') return { unit: t('calculator.unit.money'), factor: 1 };
  return totalWan < SMALL_TOTAL
    ? { unit: t('calculator.unit.small'), factor: 10_000 }
    : { unit: t('calculator.unit.money'), factor: 0.01 };
}

/** A price's unit; prices are kept in 元. */
function priceUnit({ price }: RevenueLine, view: ProjectView, locale: Locale): Unit {
  const t = getWords(locale);
  const per = view.term(price.per);
  const name = locale === 'en' ? (findEnglishUnit(per, 1) ?? per) : per;
  const isLarge = price.wan >= LARGE_PRICE;
  const factor = isLarge ? (locale === 'en' ? 1e-6 : 1e-4) : 1;
  return { unit: `${t(`calculator.unit.${isLarge ? 'money' : 'small'}`)}/${name}`, factor };
}

function quantityUnit({ quantity }: RevenueLine, view: ProjectView, locale: Locale): Unit {
  const unit = view.term(quantity.unit);
  if (locale !== 'en') return { unit, factor: 1 };
  const { factor, unit: bare } = splitMultiplier(unit);
  return { unit: findEnglishUnit(bare, quantity.value * factor) ?? bare, factor };
}

function listUnits(assumptions: Assumptions, view: ProjectView, locale: Locale) {
  const percent = { unit: '%', factor: 1 };
  const lines = assumptions.revenue.flatMap((line, index): [string, Unit][] => [
    [`p${index + 1}`, priceUnit(line, view, locale)],
    [`q${index + 1}`, quantityUnit(line, view, locale)],
  ]);
  return {
    ...{ move: percent, rate: percent, rates: percent },
    years: { unit: getWords(locale)('calculator.unit.years'), factor: 1 },
    money: moneyUnit(view.facts.investment.total, locale),
    ...Object.fromEntries(lines),
  };
}

/** The figures and names that the calculator starts from; `undefined` without assumptions. */
export async function findScenario(
  slug: string,
  locale: Locale,
): Promise<ScenarioSheet | undefined> {
  const view = await getProject(slug, locale);
  const { assumptions: own, financing, investment } = view.facts;
  if (!own) return undefined;
  const assumptions = {
    ...own,
    // The page says what the figures rest on; the calculator need not.
    basis: undefined,
    revenue: own.revenue.map((line) => ({ ...line, item: view.term(line.item) })),
    costs: own.costs.map((line) => ({ ...line, item: view.term(line.item) })),
  };
  return {
    base: { assumptions, outlay: getOutlay(investment), ...(financing ? { financing } : {}) },
    lang: view.lang,
    units: listUnits(own, view, locale),
  };
}
