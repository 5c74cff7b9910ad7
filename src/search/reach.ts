/** The index could not be loaded; the cause is the error of the browser or of the reading. */
export class IndexUnreachable extends Error {}

/** Runs a step that needs the network or the index and names its failure. */
export async function reach<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (cause) {
    if (cause instanceof IndexUnreachable) throw cause;
    throw new IndexUnreachable('The search index could not be read.', { cause });
  }
}
