import { FORM_API } from '#src/i18n/form-paths.ts';

/** What the worker needs of a challenge. */
export interface Puzzle {
  readonly nonce: string;
  readonly salt: string;
  readonly cost: number;
  readonly keyLength: number;
  readonly keyPrefix: string;
}

export interface Solution {
  readonly counter: number;
  readonly derivedKey: string;
}

type ChallengeAnswer =
  | { readonly guard: 'off' }
  | {
      readonly guard: 'on';
      readonly challenge: { readonly parameters: Puzzle };
      readonly minMs: number;
      readonly lifeMs: number;
    };

interface Proof {
  /** Absent where none is asked for. */
  readonly text?: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** This browser cannot do the work: the plain form has to be sent instead. */
export class Unable extends Error {}

function work(puzzle: Puzzle): Promise<Solution> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Solution>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => reject(new Unable());
    worker.postMessage(puzzle);
  });
}

async function prove(): Promise<Proof> {
  // Without TLS a browser has no `subtle`, whatever its types say.
  if (!isSecureContext) throw new Unable();
  const response = await fetch(FORM_API.challenge);
  if (!response.ok) throw new Error(String(response.status));
  const said = (await response.json()) as ChallengeAnswer;
  if (said.guard === 'off') return { until: Infinity };
  const { challenge, minMs, lifeMs } = said;
  const [solution] = await Promise.all([
    work(challenge.parameters),
    new Promise((resolve) => setTimeout(resolve, minMs)),
  ]);
  // Half of its life is left for the way to the server.
  return { text: btoa(JSON.stringify({ challenge, solution })), until: Date.now() + lifeMs / 2 };
}

/** A proof of work in the making; `tell` hears when one begins, is there, or is not needed. */
export function createProver(tell: (state: 'working' | 'ready' | 'idle') => void) {
  let proof: Promise<Proof> | undefined;
  const begin = (): Promise<Proof> => {
    tell('working');
    const begun = prove();
    proof = begun;
    begun.then(
      ({ text }) => tell(text === undefined ? 'idle' : 'ready'),
      () => {
        proof = undefined;
        tell('idle');
      },
    );
    return begun;
  };
  return {
    /** Begins, unless begun; what fails now is tried again when it is taken. */
    start: (): void => void (proof ?? begin()),
    /** The proof to send. Rejects with {@link Unable}, or while the server cannot be reached. */
    take: async (): Promise<string | undefined> => {
      const made = await (proof ?? begin());
      return made.until > Date.now() ? made.text : (await begin()).text;
    },
    /** Forgets a proof that has been used or turned down. */
    drop: (): void => {
      proof = undefined;
    },
  };
}
