import { ENQUIRY_KINDS, type EnquiryKind } from './kinds.ts';

interface DetailField {
  /** The kinds of enquiry that ask it. */
  readonly kinds: readonly EnquiryKind[];
  readonly type: 'text' | 'date' | 'number' | 'choice';
  /** The longest text in UTF-16 units, or the greatest number. */
  readonly max?: number;
  /** What a choice offers; the words are under `enquiry.form.<field>.options`. */
  readonly options?: readonly string[];
  /** Must be filled, in place of the message. */
  readonly needed?: true;
}

/**
 * What one kind of enquiry asks beside the text fields, in the order of the form; only what is marked
 * must be filled. The island, the plain page, the schema, the mail and the inbox read this one table.
 */
export const DETAIL_FIELDS = {
  /** How much the enquirer thinks of investing, in their own words and money. */
  amount: { kinds: ['project', 'park'], type: 'text', max: 60 },
  /** Area, height, load, power, water: what a site must have. */
  need: { kinds: ['park'], type: 'text', max: 300 },
  visitFrom: { kinds: ['visit'], type: 'date' },
  visitTo: { kinds: ['visit'], type: 'date' },
  visitors: { kinds: ['visit'], type: 'number', max: 200 },
  /** The firm introduced, not a person: whoever introduces them has not asked them yet. */
  introduced: { kinds: ['referral'], type: 'text', max: 200, needed: true },
  /** How the person who introduces stands to the investor. */
  relation: {
    kinds: ['referral'],
    type: 'choice',
    options: ['agent', 'townsperson', 'association', 'other'],
  },
  /** The fee, step or desk that is complained of. */
  complained: { kinds: ['complaint'], type: 'text', max: 200 },
  happenedOn: { kinds: ['complaint'], type: 'date' },
} as const satisfies Record<string, DetailField>;

/** The kinds that ask for a park, which is kept in a column of its own. */
export const PARK_KINDS = ['park', 'visit'] as const satisfies EnquiryKind[];

export type DetailName = keyof typeof DETAIL_FIELDS;

export const DETAIL_NAMES = Object.keys(DETAIL_FIELDS) as DetailName[];

/** The fields that a kind asks, in the order of the form. */
export function listDetails(kind: EnquiryKind): DetailName[] {
  return DETAIL_NAMES.filter((name) =>
    (DETAIL_FIELDS[name].kinds as readonly EnquiryKind[]).includes(kind),
  );
}

/** Whether a field of a kind must be filled. */
export const isNeeded = (name: DetailName): boolean => 'needed' in DETAIL_FIELDS[name];

/** The one field that says what it is about: what is written, or for an introduction the firm. */
export const getNeeded = (kind: EnquiryKind): DetailName | 'message' =>
  listDetails(kind).find(isNeeded) ?? 'message';

/** Kinds that ask the same fields stand together once: `project park` for the amount. */
export function groupDetails(
  kinds: readonly EnquiryKind[] = ENQUIRY_KINDS,
): { readonly kinds: readonly EnquiryKind[]; readonly names: readonly DetailName[] }[] {
  const groups = new Map<string, DetailName[]>();
  for (const name of DETAIL_NAMES) {
    const asking = kinds.filter((kind) => listDetails(kind).includes(name)).join(' ');
    if (asking !== '') groups.set(asking, [...(groups.get(asking) ?? []), name]);
  }
  return [...groups].map(([asking, names]) => ({
    kinds: asking.split(' ') as EnquiryKind[],
    names,
  }));
}

/** What was said of the fields of one kind, as it is kept: texts, days and numbers as text. */
export type Details = Partial<Record<DetailName, string>>;

/** The details among other fields; those that were left empty are left out. */
export function pickDetails(fields: Readonly<Partial<Record<DetailName, unknown>>>): Details {
  const said = DETAIL_NAMES.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}

/** The details in stored JSON; what is unknown or no text is left out. */
export function parseDetails(json: string): Details {
  return pickDetails(JSON.parse(json) as Record<string, unknown>);
}
