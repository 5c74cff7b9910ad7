/**
 * Addresses of the staff pages that mails to desks name. They stand here and not in `i18n/paths.ts`,
 * which every page's script carries: nothing public knows them.
 */
export const STAFF_ROOT = '/staff/';

/** The staff's page of one enquiry. */
export const getStaffEnquiryPath = (number: string, query = ''): string =>
  `${STAFF_ROOT}enquiries/${encodeURIComponent(number)}/${query}`;
