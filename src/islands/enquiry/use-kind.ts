import { useEffect, useEffectEvent } from 'react';
import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import type { Form } from './use-draft.ts';

/** The kind of enquiry in the address, `?kind=complaint`, if it is one of those that may be chosen. */
export function readKind(search: string, kinds: readonly EnquiryKind[]): EnquiryKind | undefined {
  const named = new URLSearchParams(search).get('kind');
  return kinds.find((kind) => kind === named);
}

/** Chooses the kind that the address names: a link that says complaint opens a complaint. */
export function useKind(form: Form, kinds: readonly EnquiryKind[]): void {
  const choose = useEffectEvent(() => {
    const kind = readKind(location.search, kinds);
    if (kind !== undefined) form.setValue('kind', kind);
  });
  useEffect(() => choose(), []);
}
