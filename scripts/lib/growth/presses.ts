import { press } from '../faults/clients.ts';
import { type Fault, summarise } from '../faults/fault.ts';
import { makeLedger } from '../faults/ledger.ts';
import { withHouse } from './house.ts';

/** How often the button is pressed at once; nginx gives the presses to the processes in turn. */
const PRESSES = 6;
/** Enquiries that are sent at the same time. */
const AT_ONCE = 8;

/** The same enquiry sent several times at the same moment through nginx. */
export const PRESSED: Fault = {
  title: 'pressed six times at once, through nginx',
  rounds: 200,
  shortRounds: 16,
  run: async ({ folder, rounds, say }) =>
    withHouse({ folder }, {}, async ({ url, databaseUrl, quiet }) => {
      const ledger = makeLedger();
      for (let done = 0; done < rounds; done += AT_ONCE) {
        say(`${done} of ${rounds} enquiries`);
        const keys = Array.from({ length: Math.min(AT_ONCE, rounds - done) }, (_, at) => done + at);
        const presses = keys.flatMap((key) => Array.from({ length: PRESSES }, () => key));
        await Promise.all(presses.map((key) => press(url, `press-${key}`, ledger)));
      }
      await quiet();
      const missing = [...ledger.begun].filter((key) => !ledger.acknowledged.has(key));
      return summarise(ledger, databaseUrl, missing, { staysUp: true });
    }),
};
