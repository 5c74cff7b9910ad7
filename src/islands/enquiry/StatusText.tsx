import { useEffect, useRef } from 'react';
import type { Say } from '../say.ts';
import type { Phase } from './phase.ts';

interface Props {
  readonly phase: Phase;
  /** How far the proof of work is. */
  readonly proving: 'idle' | 'working' | 'ready';
  readonly say: Say;
  /** What went wrong takes the focus each time this changes: the button, pressed, has lost it. */
  readonly attempt: number;
  readonly onClear: () => void;
}

const PROOF_WORDS = { idle: undefined, working: 'form.proofWorking', ready: 'form.proofReady' };

/** One sentence on where the form stands, for eyes and screen readers alike. */
export function StatusText({ phase, proving, say, attempt, onClear }: Props) {
  const trouble = useRef<HTMLParagraphElement>(null);
  useEffect(() => trouble.current?.focus(), [attempt]);
  const proof = PROOF_WORDS[proving];
  switch (phase.at) {
    case 'restored':
      return (
        <p>
          {say('form.draftRestored')}{' '}
          <button type="button" className="enquiry-minor" onClick={onClear}>
            {say('form.draftClear')}
          </button>
        </p>
      );
    case 'cleared':
      return <p>{say('form.draftCleared')}</p>;
    case 'failed':
    case 'offline':
    case 'retrying':
    case 'lost':
      return (
        <p className="enquiry-trouble" tabIndex={-1} ref={trouble}>
          {say(`form.${phase.at}`, 'reason' in phase ? { reason: phase.reason } : {})}
        </p>
      );
    case 'sending':
    case 'changed':
      return <p>{say(`form.${phase.at}`)}</p>;
    default:
      return proof === undefined ? null : <p className="enquiry-help">{say(proof)}</p>;
  }
}
