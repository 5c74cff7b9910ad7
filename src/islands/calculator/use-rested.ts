import { useEffect, useState } from 'react';

/** A value once it has rested: a screen reader should hear where typing ended, not each step of it. */
export function useRested<T>(value: T, restMs: number): T | undefined {
  const [rested, setRested] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
