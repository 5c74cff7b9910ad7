import type { Ledger } from '#src/domain/ledger/ledger.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import type { StaffAuth } from '../auth/staff-auth.ts';

/** What the staff pages are given beside the function's own. */
export interface StaffDeps extends EnquiryDeps {
  /** The account of the projects, as of the build. */
  readonly openLedger: () => Promise<Ledger>;
  /** Opens sign-in; undefined where `STAFF_SECRET` is not set, and then no page but a notice opens. */
  readonly openAuth: (() => Promise<StaffAuth>) | undefined;
}
