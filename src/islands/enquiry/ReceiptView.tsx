import { useEffect, useRef } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
import type { Say } from '../say.ts';
import { ReceiptFacts } from './ReceiptFacts.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="enquiry-done">
      <h2 tabIndex={-1} ref={heading}>
        {say(`receipt.${wording}title`)}
      </h2>
      <div className="enquiry-receipt">
        <ReceiptFacts {...{ receipt, locale, say }} />
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
