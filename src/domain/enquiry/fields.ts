import { MAX_PROJECTS } from './asked-projects.ts';

interface TextField {
  /** The longest text, in UTF-16 units. */
  readonly max: number;
  /** Must be filled by everybody; e-mail or phone is asked for together. */
  readonly required: boolean;
  readonly type: 'text' | 'email' | 'tel' | 'textarea';
  /** The HTML `autocomplete` token (WCAG 2.2, 1.3.5). */
  readonly autocomplete: string;
}

/**
 * The text fields of the form in their order. The island, the plain page and the schema read this
 * one table.
 */
export const TEXT_FIELDS = {
  message: { max: 5_000, required: true, type: 'textarea', autocomplete: 'off' },
  name: { max: 100, required: true, type: 'text', autocomplete: 'name' },
  email: { max: 254, required: false, type: 'email', autocomplete: 'email' },
  phone: { max: 40, required: false, type: 'tel', autocomplete: 'tel' },
  organisation: { max: 200, required: false, type: 'text', autocomplete: 'organization' },
} as const satisfies Record<string, TextField>;

export type TextFieldName = keyof typeof TEXT_FIELDS;

/** The names of the text fields, in the order of the form. */
export const TEXT_FIELD_NAMES = Object.keys(TEXT_FIELDS) as TextFieldName[];

/** The values that the words of a problem may name: the longest text of its field, the most projects. */
export function getProblemValues(key: string): { max: number; maxProjects: number } {
  const name = TEXT_FIELD_NAMES.find((field) => key.startsWith(`${field}.`));
  return { max: name === undefined ? 0 : TEXT_FIELDS[name].max, maxProjects: MAX_PROJECTS };
}

/** A path of this site to go back to, or undefined: never another host, never a script. */
export function parseReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  return /^\/(?![/\\])[\w\-./~%?=&+]*$/.test(value) ? value : undefined;
}
