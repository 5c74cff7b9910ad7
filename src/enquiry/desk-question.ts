import type { DeskQuestion } from '#src/domain/enquiry/desks.ts';
import type { EnquiryRow } from './store/tables.ts';

/** What of a stored enquiry decides who answers it. */
export const toDeskQuestion = ({
  kind,
  projects,
  park,
  locale,
}: Pick<EnquiryRow, 'kind' | 'projects' | 'park' | 'locale'>): DeskQuestion => ({
  kind,
  projects: JSON.parse(projects) as string[],
  park: park ?? undefined,
  locale,
});
