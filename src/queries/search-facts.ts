import type { ProjectView } from '#src/domain/project/view.ts';
import { figureText, floorFigure, formatMoney, formatQuantity } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';

type Line = (string | undefined)[];

/**
 * The stated facts of a project as its page shows them, each label beside its figure. What is worked
 * out of them (returns, cash flows, scores) is left to the facets: nobody types it, and it would find
 * every project for a small number.
 */
export function listFactLines(view: ProjectView, locale: Locale): string[] {
  return [
    ...listScope(view, locale),
    ...listSite(view, locale),
    ...listMoney(view, locale),
    ...listPapers(view),
  ]
    .map((line) => line.filter((part) => part !== undefined && part !== '').join(' '))
    .filter((line) => line !== '');
}

function listScope({ facts, term }: ProjectView, locale: Locale): Line[] {
  const { capacity = [], milestones = [], sponsor, industryCode } = facts;
  return [
    ...capacity.map(({ item, quantity, rating }) => [
      term(item),
      formatQuantity(quantity, locale, term),
      rating && formatQuantity(rating, locale, term),
    ]),
    ...milestones.map(({ name }) => [term(name)]),
    [sponsor?.name && term(sponsor.name), sponsor?.results && term(sponsor.results)],
    [industryCode],
  ];
}

function listSite({ facts: { site, land }, term }: ProjectView, locale: Locale): Line[] {
  const { distances = [], utilities = [] } = site ?? {};
  return [
    [land?.use && term(land.use), land?.owner && term(land.owner), land?.plot],
    [land?.floorArea ? figureText(floorFigure(land.floorArea), locale) : undefined],
    ...utilities.map(({ capacity, distance, price, note }) => [
      capacity && formatQuantity(capacity, locale, term),
      distance && formatQuantity(distance, locale, term),
      price && term(price),
      note && term(note),
    ]),
    ...distances.map(({ to, km, source }) => [
      term(to),
      formatQuantity({ value: km, unit: '公里' }, locale, term),
      source && term(source),
    ]),
  ];
}

function listMoney({ facts, term }: ProjectView, locale: Locale): Line[] {
  const { investment, assumptions } = facts;
  const { upTo, minimumTicket, split = [], funds = [] } = investment;
  const money = (wan = 0) => (wan > 0 ? formatMoney(wan, locale) : undefined);
  const amounts = [upTo, minimumTicket, ...funds.map(({ amount }) => amount)];
  return [
    ...[...new Set(amounts)].map((amount) => [money(amount)]),
    ...split.map(({ amount, note }) => [money(amount), note && term(note)]),
    ...[...(assumptions?.revenue ?? []), ...(assumptions?.costs ?? [])].map(({ item }) => [
      term(item),
    ]),
    [assumptions?.basis && term(assumptions.basis)],
  ];
}

function listPapers({ facts, term }: ProjectView): Line[] {
  const { approvals = [], documents = [] } = facts;
  return [
    ...approvals.map(({ authority, documentNumber }) => [
      authority && term(authority),
      documentNumber,
    ]),
    ...documents.map(({ title }) => [term(title)]),
  ];
}
