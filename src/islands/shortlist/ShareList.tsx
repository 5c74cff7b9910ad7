import { useEffect, useState } from 'react';
import type { Say } from '../say.ts';
import { CopyAddress } from './CopyAddress.tsx';

interface Props {
  readonly address: string;
  readonly say: Say;
}

/** The address as a QR code; the code that draws it comes when it is asked for. */
function QrCode({ address, say }: Props) {
  const [drawn, setDrawn] = useState<{ address: string; svg: string }>();
  useEffect(() => {
    let current = true;
    void import('#src/pictures/qr.ts').then(({ drawQr }) => {
      if (current) setDrawn({ address, svg: drawQr(address, { title: say('qrTitle') }) });
    });
    return () => {
      current = false;
    };
  }, [address, say]);
  if (drawn?.address !== address) return null;
  return <div className="shortlist-qr" dangerouslySetInnerHTML={{ __html: drawn.svg }} />;
}

/** Ways to hand the list on: its address, a QR code, the device's own sharing. */
export function ShareList({ address, say }: Props) {
  const [open, setOpen] = useState(false);
  const canShare = 'share' in navigator;
  const share = () => {
    // Given up by the reader: there is nothing to say.
    navigator.share({ title: say('title'), url: address }).catch(() => undefined);
  };
  return (
    <section className="shortlist-share">
      <h2>{say('shareTitle')}</h2>
      <p className="shortlist-note">{say('shareText')}</p>
      <CopyAddress {...{ address, say }} label={say('address')} />
      <div className="shortlist-buttons">
        {canShare && (
          <button type="button" className="button" onClick={share}>
            {say('share')}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {say('showQr')}
        </button>
      </div>
      {open && <QrCode {...{ address, say }} />}
    </section>
  );
}
