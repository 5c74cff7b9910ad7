import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useForm } from 'react-hook-form';
import { enquirySchema, type Enquiry } from '#src/domain/enquiry/enquiry.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { Unable } from './proof.ts';
import { useProver } from './use-prover.ts';
import { sendEnquiry, type Receipt, type SendResult } from './send-enquiry.ts';
import { useDraft, type Form } from './use-draft.ts';

/** Where the reader stands with the form. */
export type Phase =
  | { readonly at: 'open' | 'restored' | 'cleared' | 'sending' | 'offline' | 'online' | 'lost' }
  | { readonly at: 'failed'; readonly reason: string }
  | { readonly at: 'done'; readonly receipt: Receipt };

function toPhase(result: SendResult): Phase {
  switch (result.outcome) {
    case 'received':
      return { at: 'done', receipt: result.receipt };
    case 'failed':
      return { at: 'failed', reason: result.reason };
    case 'fields':
      return { at: 'open' };
    default:
      return { at: result.outcome };
  }
}

/** Runs when the network is back, while somebody waits for it. */
function useOnline(waiting: boolean, onOnline: () => void): void {
  useEffect(() => {
    if (!waiting) return undefined;
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [waiting, onOnline]);
}

/** The trap for robots stands outside the values of the form. */
function readTrap(form: HTMLFormElement): string {
  const website = new FormData(form).get('website');
  return typeof website === 'string' ? website : '';
}

function showErrors(form: Form, errors: Readonly<Record<string, string>>): void {
  for (const [field, message] of Object.entries(errors)) {
    form.setError(field, { type: 'server', message });
  }
}

const isProofRefused = (result: SendResult): boolean =>
  result.outcome === 'fields' && 'proof' in result.errors;

interface Options {
  readonly locale: Locale;
  /** What the draft is kept under. */
  readonly subject: string;
  readonly projects: readonly string[];
}

/** The form's values, draft, key and sending; the markup is the caller's. */
export function useEnquiryForm({ locale, subject, projects }: Options) {
  const form: Form = useForm<Record<string, unknown>, unknown, Enquiry>({
    resolver: zodResolver(enquirySchema),
    shouldFocusError: false,
  });
  const [phase, setPhase] = useState<Phase>({ at: 'open' });
  const draft = useDraft(form, subject, () => setPhase({ at: 'restored' }));
  const { proving, prover } = useProver();
  const busy = useRef(false);
  useOnline(phase.at === 'offline', () => setPhase({ at: 'online' }));

  const post = async (enquiry: Enquiry, website: string): Promise<SendResult> => {
    const body = { ...enquiry, projects, notice: NOTICE_VERSION, website };
    const key = draft.takeKey(JSON.stringify(body));
    const result = await sendEnquiry({ ...body, locale }, key, prover.take);
    if (result.outcome !== 'lost' && result.outcome !== 'offline') prover.drop();
    return result;
  };

  const send = async (enquiry: Enquiry, website: string) => {
    setPhase({ at: 'sending' });
    let result = await post(enquiry, website);
    // A proof may have grown too old meanwhile, or the server may have another secret.
    if (isProofRefused(result)) result = await post(enquiry, website);
    if (result.outcome === 'received') draft.forget();
    if (result.outcome === 'fields') {
      showErrors(form, result.errors);
    }
    setPhase(toPhase(result));
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget;
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const website = readTrap(element);
    void form
      .handleSubmit((enquiry) => send(enquiry, website))(event)
      .catch((error: unknown) => {
        // The plain form takes the slower lane, where a second press stands for the work.
        if (error instanceof Unable) element.submit();
        else throw error;
      })
      .finally(() => {
        busy.current = false;
      });
  };

  const clear = () => {
    draft.forget();
    setPhase({ at: 'cleared' });
  };
  const restart = () => setPhase({ at: 'open' });
  return { form, phase, proving, prove: prover.start, submit, keep: draft.keep, clear, restart };
}
