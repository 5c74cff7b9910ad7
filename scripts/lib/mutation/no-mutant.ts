/** While a test file is read no mutant acts: with a thread for all runs it would be the last run's. */
const stryker = (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__;
if (stryker !== undefined) stryker.activeMutant = undefined;
