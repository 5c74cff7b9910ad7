import type { Fault } from '../faults/fault.ts';
import { KILLED, STOPPED } from './ends.ts';
import { GUARDED } from './guard.ts';
import { MAILED, MAILED_KILLED } from './mail.ts';
import { PRESSED } from './presses.ts';
import { STAFF } from './staff.ts';

/** What two processes have to bear behind nginx, by the name that `--only` takes. */
export const GROWTH = {
  kills: KILLED,
  stops: STOPPED,
  presses: PRESSED,
  mail: MAILED,
  'mail-kills': MAILED_KILLED,
  staff: STAFF,
  guard: GUARDED,
} as const satisfies Record<string, Fault>;
