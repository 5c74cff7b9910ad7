import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
import type { Say } from '../say.ts';
import { dropReceipt, loadReceipt } from './receipt-store.ts';
import { ReceiptFacts } from './ReceiptFacts.tsx';

interface Props {
  readonly subject: string;
  readonly locale: Locale;
  readonly say: Say;
}

type Kept = NonNullable<ReturnType<typeof loadReceipt>> | 'none' | 'dropped';

const never = () => () => undefined;

function KeptReceipt({ subject, locale, say }: Props) {
  const [kept, setKept] = useState<Kept>(() => loadReceipt(subject) ?? 'none');
  const dropped = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => dropped.current?.focus(), [kept]);
  if (kept === 'none') return null;
  if (kept === 'dropped')
    return (
      <p tabIndex={-1} ref={dropped}>
        {say('receipt.dropped')}
      </p>
    );
  const drop = () => {
    dropReceipt();
    setKept('dropped');
  };
  return (
    <section className="enquiry-receipt enquiry-last" aria-label={say('receipt.last')}>
      <p>
        <b>{say('receipt.last')}</b> {say('receipt.lastNote')}
      </p>
      <ReceiptFacts receipt={kept} deskLocale={kept.locale} {...{ locale, say }} />
      <p className="enquiry-links">
        <a href={formPaths(locale).enquiryStatus()}>{say('receipt.status')}</a>
        <button type="button" className="enquiry-minor" onClick={drop}>
          {say('receipt.drop')}
        </button>
      </p>
    </section>
  );
}

/** The receipt of what was last sent from this form, above it for a day, unless it is put away. */
export function LastReceipt(props: Props) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return inBrowser && <KeptReceipt {...props} />;
}
