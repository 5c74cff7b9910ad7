import { useEffect, useEffectEvent, useRef } from 'react';

/** How long after each failed try the next one comes, in milliseconds. */
const PAUSES_MS = [4_000, 15_000, 45_000, 120_000];

/**
 * Tries again while something waits to be sent: at once when the browser says that it is connected,
 * and after growing pauses, as a browser often does not know. Gives up after the last pause.
 */
export function useResend(waiting: boolean, again: () => Promise<void>, giveUp: () => void): void {
  const tries = useRef(0);
  const tryAgain = useEffectEvent(again);
  const stop = useEffectEvent(giveUp);
  useEffect(() => {
    if (!waiting) {
      tries.current = 0;
      return undefined;
    }
    let timer: number | undefined;
    const wait = () => {
      const pause = PAUSES_MS[tries.current];
      // Without a connection there is nothing to try, and nothing to give up either.
      if (!navigator.onLine) return;
      if (pause === undefined) return stop();
      tries.current += 1;
      timer = window.setTimeout(() => void tryAgain().then(wait), pause);
    };
    const online = () => {
      window.clearTimeout(timer);
      tries.current = 0;
      void tryAgain().then(wait);
    };
    wait();
    window.addEventListener('online', online);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', online);
    };
  }, [waiting]);
}
