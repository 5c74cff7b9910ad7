import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';

let directory: DeskDirectory | undefined;

/**
 * Who answers for what, as the build read it from `content/`. A module of its own that is loaded when
 * asked for, so that the build of one changed project can put another in its place
 * (`scripts/lib/pages/data-chunks.ts`).
 */
export const readDeskDirectory = (): DeskDirectory =>
  (directory ??= __QIAO_DESKS__ as DeskDirectory);
