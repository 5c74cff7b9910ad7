// `npm run test:growth`: two processes of the last build behind nginx with the county's configuration,
// on one PostgreSQL. One is killed or stopped under load; presses, mails, sign-in and the guard go over
// both. `-- --only kills,mail` runs some, `--rounds 10` fewer of each, `--short` the short form.
import { runFaults } from './lib/faults/run-faults.ts';
import { GROWTH } from './lib/growth/growth.ts';
import { runMain } from './lib/run-main.ts';

await runMain(() => runFaults(GROWTH, process.argv.slice(2)));
