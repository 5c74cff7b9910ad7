import { getStaffEnquiryPath, STAFF_ROOT } from '#src/enquiry/staff-address.ts';

export { STAFF_ROOT };

const ask = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `?${new URLSearchParams({ [name]: value }).toString()}`;

/** The addresses of the staff pages; the only maker of them. */
export const staffPaths = {
  inbox: (query = '') => STAFF_ROOT + query,
  signIn: (next?: string) => `${STAFF_ROOT}sign-in/${ask('next', next)}`,
  secondStep: (next?: string) => `${STAFF_ROOT}second-step/${ask('next', next)}`,
  provider: (next?: string) => `${STAFF_ROOT}provider/${ask('next', next)}`,
  providerReturn: () => `${STAFF_ROOT}provider-return/`,
  welcome: (token: string) => `${STAFF_ROOT}welcome/${ask('token', token)}`,
  secondFactor: () => `${STAFF_ROOT}second-factor/`,
  security: (query = '') => `${STAFF_ROOT}security/${query}`,
  signedIn: () => `${STAFF_ROOT}signed-in/`,
  signOut: () => `${STAFF_ROOT}sign-out/`,
  accounts: (query = '') => `${STAFF_ROOT}accounts/${query}`,
  enquiry: getStaffEnquiryPath,
  /** The report on a month, the last full one unless said. */
  report: (month?: string) => `${STAFF_ROOT}report/${ask('month', month)}`,
  reportFile: (month: string) => `${STAFF_ROOT}report.xlsx${ask('month', month)}`,
  coverage: () => `${STAFF_ROOT}coverage/`,
  coverageFile: () => `${STAFF_ROOT}coverage.xlsx`,
  /** The report on the projects of a month, the last full one unless said. */
  progress: (month?: string) => `${STAFF_ROOT}progress/${ask('month', month)}`,
  progressFile: (month: string) => `${STAFF_ROOT}progress.xlsx${ask('month', month)}`,
  exported: (type: 'csv' | 'xlsx', query: string) => `${STAFF_ROOT}export.${type}${query}`,
} as const;

/** A staff page to go on to after signing in, from a value that anybody may have written. */
export function parseNext(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  return /^\/staff\/[\w\-./~%?=&+]*$/.test(value) && !value.includes('..') ? value : undefined;
}
