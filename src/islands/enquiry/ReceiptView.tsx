import { useEffect, useRef, useState } from 'react';
import { formatDay } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
import type { Say } from '../say.ts';
import type { Receipt } from './send-enquiry.ts';

interface Props {
  readonly receipt: Receipt;
  readonly locale: Locale;
  readonly say: Say;
  /** The kind's own step in the keys of its words. */
  readonly wording: string;
  readonly onAnother: () => void;
}

/** The number in large figures, the promised day, who answers, and what happens next. */
export function ReceiptView({ receipt, locale, say, wording, onAnother }: Props) {
  const { number, replyBy, desk } = receipt;
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => {
    navigator.clipboard.writeText(number).then(
      () => setCopied(true),
      // Forbidden by the browser: the number stands there to be copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <div className="enquiry-done">
      <h2 tabIndex={-1} ref={heading}>
        {say(`receipt.${wording}title`)}
      </h2>
      <div className="enquiry-receipt">
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
            <p>{desk}</p>
          </>
        )}
      </div>
      <h3>{say('receipt.nextTitle')}</h3>
      <ul>
        {[`${wording}nextRead`, 'nextKeep', `${wording}nextLate`].map((key) => (
          <li key={key}>{say(`receipt.${key}`)}</li>
        ))}
      </ul>
      <p className="enquiry-links">
        <a href={formPaths(locale).enquiryStatus()}>{say('receipt.status')}</a>
        <button type="button" className="enquiry-minor" onClick={onAnother}>
          {say(`receipt.${wording}another`)}
        </button>
      </p>
    </div>
  );
}
