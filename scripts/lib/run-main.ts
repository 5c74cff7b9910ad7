import { CommandError } from './command-error.ts';

/** Runs a command to its exit code, and says on stderr what stopped it. */
export async function runMain(main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error);
    process.exitCode = 1;
  }
}
