import { useRef, useState } from 'react';
import type { Sending } from '#src/domain/enquiry/draft.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { isWaiting, toPhase, type Phase } from './phase.ts';
import { saveReceipt } from './receipt-store.ts';
import { sendEnquiry, type SendResult } from './send-enquiry.ts';
import { useDraft, type Form } from './use-draft.ts';
import { useProver } from './use-prover.ts';
import { useResend } from './use-resend.ts';

function showErrors(form: Form, errors: Readonly<Record<string, string>>): void {
  for (const [field, message] of Object.entries(errors)) {
    form.setError(field, { type: 'server', message });
  }
}

const isProofRefused = (result: SendResult): boolean =>
  result.outcome === 'fields' && 'proof' in result.errors;

/** The draft of a form and its sending, once for each press, again by itself where it did not arrive. */
export function useSending(form: Form, locale: Locale, subject: string) {
  const [phase, setPhase] = useState<Phase>({ at: 'open' });
  const { proving, prover } = useProver();
  const busy = useRef(false);
  const waiting = useRef<Sending>(undefined);

  const post = async ({ key, body }: Sending): Promise<SendResult> => {
    const said = JSON.parse(body) as Record<string, unknown>;
    const result = await sendEnquiry({ ...said, locale }, key, prover.take);
    if (result.outcome !== 'lost' && result.outcome !== 'offline') prover.drop();
    return result;
  };
  const send = async (pressed: Sending): Promise<void> => {
    waiting.current = pressed;
    let result = await post(pressed);
    // A proof may have grown too old meanwhile, or the server may have another secret.
    if (isProofRefused(result)) result = await post(pressed);
    const next = toPhase(result);
    if (result.outcome === 'received') {
      draft.forget();
      saveReceipt({ ...result.receipt, subject, locale });
    } else draft.setWaiting(isWaiting(next));
    if (result.outcome === 'fields') showErrors(form, result.errors);
    setPhase(next);
  };
  /** Runs one sending at a time; a second press while one is under way is no press. */
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  };
  const resend = () =>
    once(async () => {
      if (waiting.current === undefined) return;
      // A browser that cannot do the work sends the plain form only when its button is pressed.
      await send(waiting.current).catch(() => setPhase({ at: 'lost' }));
    });
  const draft = useDraft(form, subject, {
    onRestored: () => setPhase({ at: 'restored' }),
    onWaiting: (sent) => {
      waiting.current = sent;
      setPhase({ at: navigator.onLine ? 'sending' : 'offline' });
      if (navigator.onLine) void resend();
    },
  });
  useResend(isWaiting(phase), resend, () => setPhase({ at: 'lost' }));

  /** Sends a body that a person pressed the button for. */
  const press = (body: string): Promise<void> => {
    setPhase({ at: 'sending' });
    return send(draft.press(body));
  };
  return { phase, setPhase, proving, prover, draft, once, press };
}
