import { CUT_DATABASE } from './cut-database.ts';
import { CUT_MAIL } from './cut-mail.ts';
import type { Fault } from './fault.ts';
import { makeFullDisk } from './full-disk.ts';
import { HOSTILE } from './hostile/hostile.ts';
import { KILLS } from './kills.ts';
import {
  PRESSES_POSTGRES,
  PRESSES_SQLITE,
  PROCESSES_POSTGRES,
  PROCESSES_SQLITE,
} from './presses.ts';

/** Every fault, by the name that `--only` takes. */
export const FAULTS = {
  kills: KILLS,
  disk: makeFullDisk(true),
  mail: CUT_MAIL,
  database: CUT_DATABASE,
  presses: PRESSES_SQLITE,
  'presses-postgres': PRESSES_POSTGRES,
  processes: PROCESSES_SQLITE,
  'processes-postgres': PROCESSES_POSTGRES,
  hostile: HOSTILE,
} as const satisfies Record<string, Fault>;
