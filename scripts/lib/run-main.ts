import { CommandError } from './command-error.ts';
import { explainFileFault } from './file-fault.ts';

/** Runs a command to its exit code, and says on stderr what stopped it. */
export async function runMain(main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const told = explainFileFault(error) ?? error;
    console.error(told instanceof CommandError ? told.message : told);
    process.exitCode = 1;
  }
}
