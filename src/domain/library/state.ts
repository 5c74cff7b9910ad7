import { FACET_NAMES, NO_CHOICE, type Choice, type FacetName } from './facets.ts';
import { isOrder, type Order } from './order.ts';

/** Everything that decides what the library shows; the address holds it. */
export interface LibraryState {
  query: string;
  choice: Choice;
  order: Order;
  /** How many results are shown. */
  shown: number;
}

/** How many results a page of the list holds. */
export const PAGE_SIZE = 24;

const MAX_QUERY = 100;

/** What order stands when the reader has not chosen one. */
export const defaultOrder = (query: string): Order => (query === '' ? 'updated' : 'relevance');

/**
 * An address's query (`?q=…&sector=a&sector=b&sort=…&n=48`) to a state; what is not known is left
 * out, so that an old or mistyped link still opens.
 */
export function parseState(
  search: string,
  known: Readonly<Record<FacetName, readonly string[]>>,
): LibraryState {
  const parameters = new URLSearchParams(search);
  const query = (parameters.get('q') ?? '').trim().slice(0, MAX_QUERY);
  const order = parameters.get('sort');
  const shown = Number(parameters.get('n'));
  const choice = Object.fromEntries(
    FACET_NAMES.map((facet) => [
      facet,
      [...new Set(parameters.getAll(facet))].filter((value) => known[facet].includes(value)),
    ]),
  ) as unknown as Choice;
  return {
    query,
    choice: { ...NO_CHOICE, ...choice },
    order: isOrder(order) && (order !== 'relevance' || query !== '') ? order : defaultOrder(query),
    shown: Number.isInteger(shown) && shown > PAGE_SIZE ? shown : PAGE_SIZE,
  };
}

/** A state as an address's query, with its `?`; empty for the state that needs none. */
export function formatState({ query, choice, order, shown }: LibraryState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACET_NAMES)
    for (const value of choice[facet]) parameters.append(facet, value);
  if (order !== defaultOrder(query)) parameters.set('sort', order);
  if (shown > PAGE_SIZE) parameters.set('n', String(shown));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
