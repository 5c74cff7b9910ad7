import { MAX_PROJECTS } from './asked-projects.ts';
import { DETAIL_FIELDS, DETAIL_NAMES, type DetailName } from './details.ts';

interface TextField {
  /** The longest text, in UTF-16 units. */
  readonly max: number;
  /** May be left empty, which its label says; of e-mail and phone one is needed. */
  readonly optional: boolean;
  readonly type: 'text' | 'email' | 'tel' | 'textarea';
  /** The HTML `autocomplete` token (WCAG 2.2, 1.3.5). */
  readonly autocomplete: string;
}

/**
 * The text fields of the form in their order. The island, the plain page and the schema read this
 * one table.
 */
export const TEXT_FIELDS = {
  message: { max: 5_000, optional: false, type: 'textarea', autocomplete: 'off' },
  name: { max: 100, optional: false, type: 'text', autocomplete: 'name' },
  email: { max: 254, optional: false, type: 'email', autocomplete: 'email' },
  phone: { max: 40, optional: false, type: 'tel', autocomplete: 'tel' },
  organisation: { max: 200, optional: true, type: 'text', autocomplete: 'organization' },
  country: { max: 60, optional: true, type: 'text', autocomplete: 'country-name' },
} as const satisfies Record<string, TextField>;

export type TextFieldName = keyof typeof TEXT_FIELDS;

/** The names of the text fields, in the order of the form. */
export const TEXT_FIELD_NAMES = Object.keys(TEXT_FIELDS) as TextFieldName[];

/** Everything that is typed into the form: the texts, then what belongs to one kind. */
export type TypedName = TextFieldName | DetailName;
export const TYPED_NAMES: readonly TypedName[] = [...TEXT_FIELD_NAMES, ...DETAIL_NAMES];

/** The values that the words of a problem may name: the longest text of its field, the most projects. */
export function getProblemValues(key: string): { max: number; maxProjects: number } {
  const name = TYPED_NAMES.find((field) => key.startsWith(`${field}.`));
  const field: object = name === undefined ? {} : { ...TEXT_FIELDS, ...DETAIL_FIELDS }[name];
  const max = 'max' in field && typeof field.max === 'number' ? field.max : 0;
  return { max, maxProjects: MAX_PROJECTS };
}

/** The order of the form: what is wrong is told in it. */
export const FORM_ORDER: readonly string[] = [
  'kind',
  'projects',
  'park',
  'message',
  ...DETAIL_NAMES,
  ...TEXT_FIELD_NAMES.filter((name) => name !== 'message'),
  'website',
  'consent',
];

/** A path of this site to go back to, or undefined: never another host, never a script. */
export function parseReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  return /^\/(?![/\\])[\w\-./~%?=&+]*$/.test(value) ? value : undefined;
}
