/** Called between the steps of a long question. Throws the signal's reason once it is aborted. */
export type Pace = () => Promise<void>;

/** Longer than this the page is not kept from answering a key. */
const LONGEST_STRETCH_MS = 12;

/** Lets the page do what waits for it, and ends a question that nobody waits for. */
export function createPace(signal?: AbortSignal): Pace {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > LONGEST_STRETCH_MS) {
      await letOthersGoFirst();
      last = performance.now();
    }
    signal?.throwIfAborted();
  };
}

/** A message, as a timeout would wait four milliseconds and more. */
function letOthersGoFirst(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
