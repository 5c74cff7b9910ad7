import type { FormEvent } from 'react';
import { useForm, type FieldError, type Resolver } from 'react-hook-form';
import { parseEnquiry, type Enquiry } from '#src/domain/enquiry/enquiry.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { isWaiting } from './phase.ts';
import { Unable } from './proof.ts';
import type { Form } from './use-draft.ts';
import { useSending } from './use-sending.ts';

/** The trap for robots stands outside the values of the form. */
function readTrap(form: HTMLFormElement): string {
  const website = new FormData(form).get('website');
  return typeof website === 'string' ? website : '';
}

/** Checks the form by the rules of enquiries; what is wrong goes by word keys, one a field. */
const checkForm: Resolver<Record<string, unknown>, unknown, Enquiry> = (values) => {
  const result = parseEnquiry(values);
  if (result.ok) return { values: result.enquiry, errors: {} };
  const errors = Object.entries(result.problems).map(([field, message]) => [
    field,
    { type: 'rule', message },
  ]);
  return { values: {}, errors: Object.fromEntries(errors) as Record<string, FieldError> };
};

interface Options {
  readonly locale: Locale;
  /** What the draft is kept under. */
  readonly subject: string;
  readonly projects: readonly string[];
}

/** The form's values, draft, key and sending; the markup is the caller's. */
export function useEnquiryForm({ locale, subject, projects }: Options) {
  const form: Form = useForm<Record<string, unknown>, unknown, Enquiry>({
    resolver: checkForm,
    shouldFocusError: false,
  });
  const { phase, setPhase, proving, prover, draft, once, press } = useSending(
    form,
    locale,
    subject,
  );

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget;
    event.preventDefault();
    const website = readTrap(element);
    const rest = { projects, notice: NOTICE_VERSION, website };
    void once(() =>
      form.handleSubmit((enquiry) => press(JSON.stringify({ ...enquiry, ...rest })))(event),
    ).catch((error: unknown) => {
      // The plain form takes the slower lane, where a second press stands for the work.
      if (error instanceof Unable) element.submit();
      else throw error;
    });
  };

  /** Other words are another enquiry: the one that waits is no longer sent by itself. */
  const keep = () => {
    if (!isWaiting(phase)) return draft.keep();
    draft.setWaiting(false);
    setPhase({ at: 'changed' });
  };
  const clear = () => {
    draft.forget();
    setPhase({ at: 'cleared' });
  };
  const restart = () => setPhase({ at: 'open' });
  return { form, phase, proving, prove: prover.start, submit, keep, clear, restart };
}
