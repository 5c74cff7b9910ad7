import { useState } from 'react';
import { createProver } from './proof.ts';

/** The proof of work of a form, and how far it is. */
export function useProver() {
  const [proving, setProving] = useState<'idle' | 'working' | 'ready'>('idle');
  const [prover] = useState(() => createProver(setProving));
  return { proving, prover };
}
