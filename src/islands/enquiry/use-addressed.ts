import { useEffect, useEffectEvent } from 'react';
import { SLUG_PATTERN } from '#src/domain/enquiry/asked-projects.ts';
import { isEnquiryKind, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { readSlugs } from './subjects.ts';
import type { Form } from './use-draft.ts';

/** The kind and park that an address asks about: `?kind=visit&park=development-zone`. */
export function readAddressed(search: string): { kind?: EnquiryKind; park?: string } {
  const query = new URLSearchParams(search);
  const [kind, park] = [query.get('kind'), query.get('park')];
  const named = readSlugs(search).length > 0 ? 'project' : undefined;
  const asked = isEnquiryKind(kind) ? kind : named;
  return {
    ...(asked === undefined ? {} : { kind: asked }),
    ...(park !== null && SLUG_PATTERN.test(park) ? { park } : {}),
  };
}

/** Chooses the kind and park that the link was about. */
export function useAddressed(form: Form): void {
  const choose = useEffectEvent(() => {
    for (const [name, value] of Object.entries(readAddressed(location.search))) {
      form.setValue(name, value);
    }
  });
  useEffect(() => choose(), []);
}
