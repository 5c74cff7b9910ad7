import { useState } from 'react';
import type { Scenario } from '#src/domain/finance/scenario.ts';
import type { Say } from '../say.ts';
import { shareAddress } from './use-address.ts';

interface Props {
  readonly scenario: Scenario;
  readonly say: Say;
}

/** Copies the address with the changes in it; where the browser refuses, shows it to be selected. */
export function Share({ scenario, say }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const [address, setAddress] = useState('');
  const copy = () => {
    const text = shareAddress(scenario);
    setAddress(text);
    setOutcome(undefined);
    // Without a secure connection a browser has no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('refused'));
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {say('calculator.copy')}
      </button>
      <div className="calculator-share" role="status">
        {outcome === 'copied' && <p>{say('calculator.copied')}</p>}
        {outcome === 'refused' && (
          <label>
            {say('calculator.copyFailed')}
            <input
              type="text"
              readOnly
              value={address}
              aria-label={say('calculator.copyField')}
              onFocus={(event) => event.target.select()}
            />
          </label>
        )}
      </div>
    </>
  );
}
