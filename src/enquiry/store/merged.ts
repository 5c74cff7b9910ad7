import type { Database, EnquiryRow } from './tables.ts';

/** The enquiry that staff merged another into; undefined when it was not, or the kept one is gone. */
export async function findKept(db: Database, enquiryId: string): Promise<EnquiryRow | undefined> {
  return db
    .selectFrom('enquiry_handling')
    .innerJoin('enquiries', 'enquiries.number', 'enquiry_handling.merged_into')
    .selectAll('enquiries')
    .where('enquiry_id', '=', enquiryId)
    .executeTakeFirst();
}
