import { parseDraft, type Draft } from '#src/domain/enquiry/draft.ts';

/** One draft for each thing asked about; the same in every language. */
const keyOf = (subject: string): string => `qiao:enquiry:${subject}`;

/**
 * The draft about a subject on this device; one that is too old is deleted, as the privacy notice says.
 * A browser may forbid storage: then there is none.
 */
export function loadDraft(subject: string): Draft | undefined {
  try {
    const draft = parseDraft(localStorage.getItem(keyOf(subject)), Date.now());
    if (draft === undefined) localStorage.removeItem(keyOf(subject));
    return draft;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it when given none. */
export function saveDraft(subject: string, draft: Omit<Draft, 'savedAt'> | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(keyOf(subject));
    else localStorage.setItem(keyOf(subject), JSON.stringify({ ...draft, savedAt: Date.now() }));
  } catch {
    // Storage is full or forbidden: the form works without a draft.
  }
}
