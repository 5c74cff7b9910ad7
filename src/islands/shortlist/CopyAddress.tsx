import { useId, useState } from 'react';
import type { Say } from '../say.ts';

interface Props {
  readonly address: string;
  /** Words `copy`, `copied` and `copyByHand`. */
  readonly say: Say;
  /** Shows the address from the start rather than only where copying is forbidden. */
  readonly label?: string;
}

/** Copies an address; where the browser forbids that, a field holds it for copying by hand. */
export function CopyAddress({ address, say, label }: Props) {
  const [done, setDone] = useState<{ address: string; how: 'copied' | 'byHand' }>();
  const id = useId();
  const how = done?.address === address ? done.how : undefined;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setDone({ address, how: 'copied' });
    } catch {
      setDone({ address, how: 'byHand' });
    }
  };
  return (
    <div className="copy-address">
      {(label !== undefined || how === 'byHand') && (
        <label htmlFor={id}>
          {how === 'byHand' ? say('copyByHand') : label}
          <input
            id={id}
            type="text"
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        {say('copy')}
      </button>
      <span role="status">{how === 'copied' && say('copied')}</span>
    </div>
  );
}
