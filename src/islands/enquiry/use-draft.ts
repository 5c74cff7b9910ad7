import { useEffect, useEffectEvent, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { chooseKey, findWaiting, type Draft, type Sending } from '#src/domain/enquiry/draft.ts';
import type { Enquiry } from '#src/domain/enquiry/enquiry.ts';
import { TYPED_NAMES } from '#src/domain/enquiry/fields.ts';
import { isEnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { loadDraft, saveDraft } from './draft-store.ts';
import { makeKey } from './send-enquiry.ts';

/** The form as react-hook-form has it: anything in, an enquiry out. */
export type Form = UseFormReturn<Record<string, unknown>, unknown, Enquiry>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readDraft(form: Form, sent: Draft['sent']): Omit<Draft, 'savedAt'> {
  const values = form.getValues();
  const texts = Object.fromEntries(TYPED_NAMES.map((name) => [name, textOf(values[name])]));
  const kind = values['kind'];
  return { texts, ...(isEnquiryKind(kind) ? { kind } : {}), ...(sent ? { sent } : {}) };
}

/** Fills in what the draft has and the reader has not typed yet; tells whether there was any. */
function restore(form: Form, { texts, kind }: Draft): boolean {
  const missing = TYPED_NAMES.filter((name) => texts[name] && !form.getValues(name));
  for (const name of missing) form.setValue(name, texts[name]);
  if (missing.length > 0 && kind !== undefined) form.setValue('kind', kind);
  return missing.length > 0;
}

/** What is told of a draft that was found on this device. */
interface Found {
  readonly onRestored: () => void;
  /** A press of the button that has not arrived yet. */
  readonly onWaiting: (sent: Sending) => void;
}

/** Keeps what is typed on this device, with the key of the last try, until it is received. */
export function useDraft(form: Form, subject: string, { onRestored, onWaiting }: Found) {
  const sent = useRef<Draft['sent']>(undefined);
  const told = useEffectEvent(onRestored);
  const resend = useEffectEvent(onWaiting);
  useEffect(() => {
    const draft = loadDraft(subject);
    if (draft === undefined) return;
    sent.current = draft.sent;
    if (restore(form, draft)) told();
    const waiting = findWaiting(draft, Date.now());
    if (waiting !== undefined) resend(waiting);
  }, [form, subject]);

  const keep = () => saveDraft(subject, readDraft(form, sent.current));
  return {
    keep,
    /** The press that sends this body; its key is the same as last time if the body is the same. */
    press: (body: string): Sending => {
      const pressed = { key: chooseKey(body, sent.current, makeKey), body };
      sent.current = pressed;
      keep();
      return pressed;
    },
    /** Whether the last press is to be sent again by itself. */
    setWaiting: (waiting: boolean): void => {
      if (sent.current === undefined) return;
      sent.current = { ...sent.current, waiting };
      keep();
    },
    forget: () => {
      sent.current = undefined;
      saveDraft(subject, undefined);
      form.reset();
    },
  };
}
