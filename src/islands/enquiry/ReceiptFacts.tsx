import { useState } from 'react';
import { formatDay } from '#src/i18n/format.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import type { Say } from '../say.ts';
import type { Receipt } from './send-enquiry.ts';

interface Props {
  readonly receipt: Receipt;
  readonly locale: Locale;
  /** The language that the desk is named in, where it may not be the page's. */
  readonly deskLocale?: Locale;
  readonly say: Say;
}

/** The number in large figures, the promised day and who answers. */
export function ReceiptFacts({ receipt, locale, deskLocale = locale, say }: Props) {
  const { number, replyBy, desk } = receipt;
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(number).then(
      () => setCopied(true),
      // Forbidden by the browser: the number stands there to be copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <>
      <p className="enquiry-receipt-label">{say('receipt.number')}</p>
      <p className="enquiry-number">{number}</p>
      {'clipboard' in navigator && (
        <button type="button" className="enquiry-minor" onClick={copy}>
          {say(copied ? 'receipt.copied' : 'receipt.copy')}
        </button>
      )}
      <p className="enquiry-receipt-label">{say('receipt.replyBy')}</p>
      <p className="enquiry-date">
        <time dateTime={replyBy}>{formatDay(replyBy, locale)}</time>
      </p>
      {desk !== '' && (
        <>
          <p className="enquiry-receipt-label">{say('receipt.desk')}</p>
          <p lang={LANG_TAGS[deskLocale]}>{desk}</p>
        </>
      )}
    </>
  );
}
