import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { isOpen, OPEN_STATES } from '#src/domain/staff/acts.ts';
import { findMergeFault } from '#src/domain/staff/merging.ts';
import { canHandle, type StaffMember } from '#src/domain/staff/roles.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { isSeen, selectWhole, type HandledEnquiry } from './inbox.ts';

/** How many enquiries of the same enquirer are suggested. */
const MOST_SUGGESTED = 10;

/** The enquiries that were merged into one, the oldest first; they are read where that one may be. */
export async function listMerged(db: Database, number: string): Promise<HandledEnquiry[]> {
  return selectWhole(db)
    .where('merged_into', '=', number)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
}

/**
 * The enquiries that one may be merged into, of those that a member may see: the newest first. None
 * for who only reads, and for an enquiry that others were merged into.
 */
export async function listMergeTargets(
  db: Database,
  enquiry: HandledEnquiry,
  member: StaffMember,
  directory: DeskDirectory,
): Promise<HandledEnquiry[]> {
  if (!canHandle(member) || !isOpen(enquiry.state)) return [];
  // Contacts are kept as they were written, so each is compared in its one normal form.
  const waiting = await selectWhole(db)
    .where('state', 'in', [...OPEN_STATES])
    .where((row) => isSeen(row, { member, directory }))
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute();
  return waiting
    .filter((other) => findMergeFault(enquiry, other, directory) === undefined)
    .slice(0, MOST_SUGGESTED);
}
