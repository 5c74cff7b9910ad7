// `npm run bench:facets`: what the library computes at a tick, a range or an order, at 210, 2,000
// and 20,000 generated projects. What the browser draws is timed by tests/e2e/library-speed.spec.ts.
import { generateRows } from './lib/bench/generate-rows.ts';
import { measureFacets } from './lib/bench/measure-facets.ts';
import { runMain } from './lib/run-main.ts';

const SIZES = [210, 2_000, 20_000];

/** The CPU time of this thread in milliseconds: other work on the machine does not count. */
function readCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

await runMain(() => {
  console.log('| projects | what | median CPU ms | worst CPU ms |\n|---|---|---|---|');
  for (const size of SIZES) {
    for (const { what, median, worst } of measureFacets(generateRows(size), readCpu)) {
      const [middle, most] = [median.toFixed(1), worst.toFixed(1)];
      console.log(`| ${size.toLocaleString('en')} | ${what} | ${middle} | ${most} |`);
    }
  }
  return Promise.resolve(0);
});
