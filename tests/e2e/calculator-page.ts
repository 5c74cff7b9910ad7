import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { formatScenario } from '#src/domain/finance/scenario-address.ts';
import { SCENARIO_PARAMETER } from '#src/domain/finance/scenario-parameter.ts';
import {
  applyScenario,
  appraiseInputs,
  type Scenario,
  type ScenarioResult,
} from '#src/domain/finance/scenario.ts';
import { listFields, type ScenarioBase } from '#src/domain/finance/scenario-fields.ts';
import { getOutlay } from '#src/domain/project/outlay.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatPercent } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { expect, type Site } from './site.ts';

/** What the project that stands for full ones has in its file, read apart from the site. */
export function readBase(site: Site): ScenarioBase {
  const slug = site.at('full-project', 'zh').split('/').at(-2);
  const file = readFileSync(`content/projects/zh/${slug}.md`, 'utf8');
  const facts = projectSchema.parse(parse(/^---\n(.*?)\n---/s.exec(file)![1]!));
  if (!facts.assumptions) throw new Error(`${slug} has no assumptions to reckon with`);
  return {
    assumptions: facts.assumptions,
    outlay: getOutlay(facts.investment),
    ...(facts.financing ? { financing: facts.financing } : {}),
  };
}

/** What a scenario comes to, reckoned here and not in the browser. */
export const reckon = (base: ScenarioBase, scenario: Scenario): ScenarioResult =>
  appraiseInputs(applyScenario(scenario, base));

/** The rate of return as the page writes it. */
export function writeRate({ appraisal }: ScenarioResult): string {
  if (!appraisal.irrAfterTax.ok) throw new Error('the scenario has no rate of return');
  return formatPercent(appraisal.irrAfterTax.value);
}

/** A number of the project's own, in the unit of its kind. */
export function ownOf(base: ScenarioBase, id: string): number {
  const own = listFields(base).find((field) => field.id === id)?.own;
  if (typeof own !== 'number') throw new Error(`${id} is no single number`);
  return own;
}

/** The calculator on the page of a full project. */
export class CalculatorPage {
  readonly page: Page;
  readonly t: ReturnType<typeof getWords>;
  private readonly site: Site;
  private readonly locale: Locale;

  constructor(page: Page, site: Site, locale: Locale = 'zh') {
    this.page = page;
    this.site = site;
    this.locale = locale;
    this.t = getWords(locale);
  }

  get section(): Locator {
    return this.page.getByRole('region', { name: this.t('calculator.title') });
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: this.t('calculator.resultsTitle'), exact: true });
  }

  /** A main figure: irr, npv, payback or equity. */
  figure(id: string): Locator {
    return this.results.locator(`[data-figure=${id}] dd`);
  }

  /** The input of a field by its id, its group unfolded first. */
  async field(id: string): Promise<Locator> {
    const input = this.page.locator(`#calculator-${id}`);
    const group = this.section.locator('details', { has: input });
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    return input;
  }

  address(scenario: Scenario = {}): string {
    const text = formatScenario(scenario);
    const query = text === '' ? '' : `?${SCENARIO_PARAMETER}=${text}`;
    return this.site.at('full-project', this.locale) + query;
  }

  /** The page with its section in view and taken over by the island. */
  async goto(scenario: Scenario = {}): Promise<void> {
    await this.page.goto(this.address(scenario));
    await this.section.scrollIntoViewIfNeeded();
    await expect(this.section.locator('astro-island')).not.toHaveAttribute('ssr');
  }

  /** The same, opened. */
  async open(scenario: Scenario = {}): Promise<void> {
    await this.goto(scenario);
    const button = this.section.getByRole('button', { name: this.t('calculator.shell.open') });
    if (Object.keys(scenario).length === 0) await button.click();
    await expect(this.results).toBeVisible();
  }
}
