import type { ProjectView } from '#src/domain/project/view.ts';

const YUAN_PER_WAN = 10_000;

/**
 * A project as schema.org knows it: no type fits an investment project, so it stands as an Offer of
 * an InvestmentOrDeposit, with its place, amount and dates.
 */
export function describeProject(view: ProjectView, siteName: string, url: URL): object {
  const { facts, text } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'InvestmentOrDeposit',
    name: text.title,
    description: text.summary,
    identifier: facts.number,
    inLanguage: view.lang,
    url: url.href,
    category: view.sectorName,
    areaServed: { '@type': 'AdministrativeArea', name: view.townName },
    provider: { '@type': 'GovernmentOrganization', name: view.unitName },
    amount: {
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: Math.round(facts.investment.total * YUAN_PER_WAN),
    },
    isPartOf: { '@type': 'WebSite', name: siteName },
    dateModified: facts.verified,
    ...(facts.published ? { datePublished: facts.published } : {}),
    ...(facts.validUntil ? { expires: facts.validUntil } : {}),
  };
}

/** The site itself, with its search, as schema.org knows it. */
export function describeSite(
  site: { name: string; county: string; prefecture: string; province: string },
  description: string,
  url: URL,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description,
    url: url.href,
    about: {
      '@type': 'AdministrativeArea',
      name: site.county,
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: site.prefecture,
        containedInPlace: { '@type': 'AdministrativeArea', name: site.province },
      },
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL('projects/', url).href}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
