import { useEffect, useEffectEvent, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { chooseKey, type Draft } from '#src/domain/enquiry/draft.ts';
import type { Enquiry } from '#src/domain/enquiry/enquiry.ts';
import { TEXT_FIELD_NAMES } from '#src/domain/enquiry/fields.ts';
import { isEnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { loadDraft, saveDraft } from './draft-store.ts';
import { makeKey } from './send-enquiry.ts';

/** The form as react-hook-form has it: anything in, an enquiry out. */
export type Form = UseFormReturn<Record<string, unknown>, unknown, Enquiry>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readDraft(form: Form, sent: Draft['sent']): Omit<Draft, 'savedAt'> {
  const values = form.getValues();
  const texts = Object.fromEntries(TEXT_FIELD_NAMES.map((name) => [name, textOf(values[name])]));
  const kind = values['kind'];
  return { texts, ...(isEnquiryKind(kind) ? { kind } : {}), ...(sent ? { sent } : {}) };
}

/** Fills in what the draft has and the reader has not typed yet; tells whether there was any. */
function restore(form: Form, { texts, kind }: Draft): boolean {
  const missing = TEXT_FIELD_NAMES.filter((name) => texts[name] && !form.getValues(name));
  for (const name of missing) form.setValue(name, texts[name]);
  if (missing.length > 0 && kind !== undefined) form.setValue('kind', kind);
  return missing.length > 0;
}

/** Keeps what is typed on this device, with the key of the last try, until it is received. */
export function useDraft(form: Form, subject: string, onRestored: () => void) {
  const sent = useRef<Draft['sent']>(undefined);
  const told = useEffectEvent(onRestored);
  useEffect(() => {
    const draft = loadDraft(subject);
    if (draft === undefined) return;
    sent.current = draft.sent;
    if (restore(form, draft)) told();
  }, [form, subject]);

  const keep = () => saveDraft(subject, readDraft(form, sent.current));
  return {
    keep,
    /** The key to send this body with; the same as last time if the body is the same. */
    takeKey: (body: string): string => {
      const key = chooseKey(body, sent.current, makeKey);
      sent.current = { key, body };
      keep();
      return key;
    },
    forget: () => {
      sent.current = undefined;
      saveDraft(subject, undefined);
      form.reset();
    },
  };
}
