import { afterEach, beforeEach } from 'vitest';
import { recordConsole, takeUnexpectedConsole } from './console.ts';

/** A product that complains on the console is not right: say so, unless the test expects it. */
beforeEach(() => {
  console.error = (...parts: unknown[]) => {
    recordConsole('error', parts);
  };
  console.warn = (...parts: unknown[]) => {
    recordConsole('warn', parts);
  };
});

afterEach(() => {
  const unexpected = takeUnexpectedConsole();
  if (unexpected !== undefined) {
    throw new Error(
      `Unexpected console output; fix its cause, or name it with expectConsole() of tests/console.ts:\n${unexpected}`,
    );
  }
});
