import { assessSupplyChains, type TradedItem } from '#src/domain/library/supply-chain.ts';
import type {
  ChainView,
  ComparedFacts,
  CostView,
  RouteView,
  StrengthView,
} from '#src/domain/place/view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { convertChinese, pickText } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { listFacts } from './facts.ts';
import { listRows } from './library.ts';
import { listSectors } from './places.ts';
import { getProject } from './projects.ts';
import { perReading } from './query.ts';
import { showWords } from './reading.ts';
import { getSite } from './site.ts';

const byOrder = (a: { facts: { order: number } }, b: { facts: { order: number } }) =>
  a.facts.order - b.facts.order;

/** Roads, lines, airports and ports. Those without a source are for staff, who see them in development. */
export async function listRoutes(locale: Locale): Promise<RouteView[]> {
  return [...(await getIndex('routes')).values()]
    .filter(({ data }) => data.source !== undefined || import.meta.env.DEV)
    .map(({ data }) => ({ ...showWords(data, locale), facts: data }))
    .sort(byOrder);
}

/** The lines of the cost sheet. */
export async function listCosts(locale: Locale): Promise<CostView[]> {
  return [...(await getIndex('costs')).values()]
    .map(({ data }) => {
      const unit = locale === 'en' ? data.unitEn : data.unit && convertChinese(data.unit, locale);
      return { ...showWords(data, locale), facts: data, ...(unit ? { unit } : {}) };
    })
    .sort(byOrder);
}

/** What speaks for the county and against it. */
export async function listStrengths(locale: Locale): Promise<StrengthView[]> {
  return [...(await getIndex('strengths')).values()]
    .map(({ data }) => ({ ...showWords(data, locale), facts: data }))
    .sort(byOrder);
}

/** Figures of the county beside the prefecture's, as `site.yml` pairs them. */
export async function listComparisons(locale: Locale): Promise<ComparedFacts[]> {
  return Promise.all(
    (getSite().comparisons ?? []).map(async ({ label, own, peer }) => {
      const [ownFact, peerFact] = await listFacts([own, peer], locale);
      return { label: pickText(label, locale), own: ownFact!, peer: peerFact! };
    }),
  );
}

async function showItem({ item, wan, slug }: TradedItem, locale: Locale) {
  const { term, lang } = await getProject(slug, locale);
  return { item: term(item), lang, wan, project: slug };
}

async function makeChains(locale: Locale): Promise<ChainView[]> {
  const sectors = await listSectors(locale);
  const projects = (await listRows(locale)).map(async ({ slug }) => {
    const { data: facts } = await getEntryOf('projectsZh', slug);
    return { slug, facts };
  });
  const chains = assessSupplyChains(
    await Promise.all(projects),
    sectors.map(({ slug }) => slug),
    getSite().goods ?? { alike: [], vague: [] },
  );
  return Promise.all(
    chains.map(async ({ sector, reckoned, materialsWan, buys, sells }) => ({
      slug: sector,
      name: sectors.find(({ slug }) => slug === sector)!.name,
      reckoned,
      materialsWan,
      buys: await Promise.all(
        buys.map(async (buy) => {
          const { soldHere } = buy;
          const sale = soldHere && (await showItem(soldHere, locale));
          return { ...(await showItem(buy, locale)), ...(sale ? { sale } : {}) };
        }),
      ),
      sells: await Promise.all(sells.map((sale) => showItem(sale, locale))),
    })),
  );
}

/** What the projects of each sector would buy and sell. */
export const listChains = perReading('chains', makeChains, 'result');
