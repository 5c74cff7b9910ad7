/**
 * Addresses of the staff pages. They stand here and not in `i18n/paths.ts`, which every page's script
 * carries: nothing public knows them.
 */
export const STAFF_ROOT = '/staff/';

/** The addresses of the staff pages; the only maker of them. */
export const staffPaths = {
  inbox: (query = '') => STAFF_ROOT + query,
  signIn: (next?: string) =>
    `${STAFF_ROOT}sign-in/${next === undefined ? '' : `?${new URLSearchParams({ next }).toString()}`}`,
  secondStep: (next?: string) =>
    `${STAFF_ROOT}second-step/${next === undefined ? '' : `?${new URLSearchParams({ next }).toString()}`}`,
  welcome: (token: string) => `${STAFF_ROOT}welcome/?${new URLSearchParams({ token }).toString()}`,
  secondFactor: () => `${STAFF_ROOT}second-factor/`,
  security: (query = '') => `${STAFF_ROOT}security/${query}`,
  signOut: () => `${STAFF_ROOT}sign-out/`,
  accounts: (query = '') => `${STAFF_ROOT}accounts/${query}`,
  enquiry: (number: string, query = '') =>
    `${STAFF_ROOT}enquiries/${encodeURIComponent(number)}/${query}`,
  exported: (type: 'csv' | 'xlsx', query: string) => `${STAFF_ROOT}export.${type}${query}`,
} as const;

/** A staff page to go on to after signing in, from a value that anybody may have written. */
export function parseNext(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  return /^\/staff\/[\w\-./~%?=&+]*$/.test(value) && !value.includes('..') ? value : undefined;
}
