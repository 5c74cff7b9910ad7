// `npm run test:faults`: what the enquiry function promises, kept through kills, a full disk, cut
// mail, a cut database, double presses, two processes and hostile requests. `-- --only kills,mail`
// runs some, `--rounds 10` fewer of each, `--short` the short form, `--built` the last build of dist.
import { FAULTS } from './lib/faults/faults.ts';
import { runFaults } from './lib/faults/run-faults.ts';
import { runMain } from './lib/run-main.ts';

await runMain(() => runFaults(FAULTS, process.argv.slice(2)));
