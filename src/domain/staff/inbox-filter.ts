import {
  ENQUIRY_KINDS,
  ENQUIRY_STATES,
  type EnquiryKind,
  type EnquiryState,
} from '../enquiry/kinds.ts';

/** What the inbox shows; it lies whole in the address. */
export interface InboxFilter {
  readonly q: string;
  /** One state, `open` for all that wait, `follow-up` for those to be followed up by now, or `all`. */
  readonly state: EnquiryState | 'open' | 'follow-up' | 'all';
  readonly kind: EnquiryKind | '';
  readonly desk: string;
  readonly locale: 'zh' | 'zh-hant' | 'en' | '';
  readonly page: number;
}

const oneOf = <T extends string>(text: string | null, known: readonly T[]): T | undefined =>
  known.find((each) => each === text);

/** The filter in an address; what it does not know counts as not said. */
export function parseInboxFilter(params: URLSearchParams): InboxFilter {
  const page = Number(params.get('page') ?? 1);
  return {
    q: (params.get('q') ?? '').trim().slice(0, 100),
    state:
      oneOf(params.get('state'), [...ENQUIRY_STATES, 'open', 'follow-up', 'all'] as const) ??
      'open',
    kind: oneOf(params.get('kind'), ENQUIRY_KINDS) ?? '',
    desk: /^[a-z0-9-]{0,80}$/.exec(params.get('desk') ?? '')?.[0] ?? '',
    locale: oneOf(params.get('locale'), ['zh', 'zh-hant', 'en'] as const) ?? '',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The filter as it stands in an address, from the question mark; empty for the usual inbox. */
export function formatInboxFilter(filter: InboxFilter): string {
  const { q, state, kind, desk, locale, page } = filter;
  const said = Object.entries({
    q,
    state: state === 'open' ? '' : state,
    kind,
    desk,
    locale,
    page: page === 1 ? '' : String(page),
  }).filter(([, value]) => value !== '');
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}
