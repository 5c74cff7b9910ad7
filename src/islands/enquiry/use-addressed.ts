import { useEffect, useEffectEvent } from 'react';
import { SLUG_PATTERN } from '#src/domain/enquiry/asked-projects.ts';
import { isEnquiryKind, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { formPaths } from '#src/i18n/form-paths.ts';
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

/** What the form is of by itself. */
interface Own {
  readonly kinds: readonly EnquiryKind[];
  readonly kind: EnquiryKind;
  readonly locale: Locale;
}

/** Chooses the kind and park that the link was about; one that has another form leads there. */
export function useAddressed(form: Form, { kinds, kind: own, locale }: Own): void {
  const choose = useEffectEvent(() => {
    const { kind = own, park } = readAddressed(location.search);
    if (park !== undefined) form.setValue('park', park);
    // What nobody asked for leaves the choice to a draft.
    if (kinds.length === 1 || kind === 'general') return;
    if (kinds.includes(kind)) form.setValue('kind', kind);
    else location.replace(formPaths(locale).enquiry(kind));
  });
  useEffect(() => choose(), []);
}
