import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { PREFIX, type Locale } from './locales.ts';

/**
 * Those of `paths` that a project's page needs for its form and its calculator, written again: with the
 * addresses of the whole site it would load a kB of script more. A test holds them to `paths`.
 */
export function formPaths(locale: Locale) {
  const at = (path: string) => `${PREFIX[locale]}${path}`;
  return {
    project: (slug: string) => at(`/projects/${slug}/`),
    /** The form of a kind; `general` and `project` share one with what a reader may choose. */
    enquiry: (kind: EnquiryKind) =>
      at(kind === 'general' || kind === 'project' ? '/enquiry/' : `/enquiry/${kind}/`),
    enquiryStatus: () => at('/enquiries/'),
    enquiryWords: () => at('/data/enquiry.json'),
    projectFacts: (slug: string) => at(`/data/facts/${slug}.json`),
    calculatorWords: () => at('/data/calculator.json'),
  };
}

/** Where the form is sent, and where its proof of work is asked for. */
export const FORM_API = {
  enquiries: '/api/enquiries',
  challenge: '/api/enquiries/challenge',
} as const;
