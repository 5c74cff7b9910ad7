import { DEFAULT_COLUMNS, formatColumns, parseColumns, type Column } from './columns.ts';
import { FACET_NAMES, NO_CHOICE, type Choice, type FacetName } from './facets.ts';
import { isOrder, type Order } from './order.ts';
import { formatRange, isSet, NO_RANGES, parseRange, RANGE_NAMES, type Ranges } from './ranges.ts';

/** How the projects found are shown. */
export const VIEWS = ['cards', 'table', 'towns'] as const;
export type View = (typeof VIEWS)[number];

/** What the shade of a town's tile stands for. */
export const SHADINGS = ['count', 'amount'] as const;
export type Shading = (typeof SHADINGS)[number];

/** Everything that decides what the library shows; the address holds it. */
export interface LibraryState {
  query: string;
  choice: Choice;
  ranges: Ranges;
  order: Order;
  /** How many results are shown. */
  shown: number;
  view: View;
  columns: readonly Column[];
  shading: Shading;
}

/** How many results a page of the list holds. */
export const PAGE_SIZE = 24;

const MAX_QUERY = 100;

/** The state of an address that says nothing. */
export const UNTOUCHED: LibraryState = {
  query: '',
  choice: NO_CHOICE,
  ranges: NO_RANGES,
  order: 'updated',
  shown: PAGE_SIZE,
  view: 'cards',
  columns: DEFAULT_COLUMNS,
  shading: 'count',
};

/** What order stands when the reader has not chosen one. */
export const defaultOrder = (query: string): Order => (query === '' ? 'updated' : 'relevance');

const oneOf = <T extends string>(values: readonly T[], text: string | null, usual: T): T =>
  values.find((value) => value === text) ?? usual;

const fromEntries = <K extends string, V>(keys: readonly K[], get: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, get(key)])) as Record<K, V>;

/**
 * An address's query (`?q=…&sector=a&sector=b&inv=1000-5000&sort=…&n=48&view=table`) to a state;
 * what is not known is left out, so that an old or mistyped link still opens.
 */
export function parseState(
  search: string,
  known: Readonly<Record<FacetName, readonly string[]>>,
): LibraryState {
  const parameters = new URLSearchParams(search);
  const query = (parameters.get('q') ?? '').trim().slice(0, MAX_QUERY);
  const order = parameters.get('sort');
  const shown = Number(parameters.get('n'));
  const listKnown = (facet: FacetName) =>
    [...new Set(parameters.getAll(facet))].filter((value) => known[facet].includes(value));
  return {
    query,
    choice: fromEntries(FACET_NAMES, listKnown),
    ranges: fromEntries(RANGE_NAMES, (name) => parseRange(parameters.get(name))),
    order: isOrder(order) && (order !== 'relevance' || query !== '') ? order : defaultOrder(query),
    shown: Number.isInteger(shown) && shown > PAGE_SIZE ? shown : PAGE_SIZE,
    view: oneOf(VIEWS, parameters.get('view'), UNTOUCHED.view),
    columns: parseColumns(parameters.get('cols')),
    shading: oneOf(SHADINGS, parameters.get('tiles'), UNTOUCHED.shading),
  };
}

/** A state as an address's query, with its `?`; empty for the state that needs none. */
export function formatState(state: LibraryState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const facet of FACET_NAMES)
    for (const value of state.choice[facet]) parameters.append(facet, value);
  for (const name of RANGE_NAMES)
    if (isSet(state.ranges[name])) parameters.set(name, formatRange(state.ranges[name]));
  if (state.order !== defaultOrder(state.query)) parameters.set('sort', state.order);
  if (state.shown > PAGE_SIZE) parameters.set('n', String(state.shown));
  if (state.view !== UNTOUCHED.view) parameters.set('view', state.view);
  const columns = formatColumns(state.columns);
  if (columns !== undefined) parameters.set('cols', columns);
  if (state.shading !== UNTOUCHED.shading) parameters.set('tiles', state.shading);
  // A comma may stand in an address as it is, and reads better so.
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
