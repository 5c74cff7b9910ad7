import { useCallback } from 'react';
import { countChosen, type Choice } from '#src/domain/library/facets.ts';
import { isSet, RANGE_NAMES, type Range, type RangeName } from '#src/domain/library/ranges.ts';
import { PAGE_SIZE, type LibraryState } from '#src/domain/library/state.ts';
import type { Change } from './use-library.ts';

/** How the list is narrowed: values and ranges, how many of them are set, and how each is changed. */
export function useChoices({ choice, ranges }: LibraryState, change: Change) {
  const choose = useCallback(
    (next: (choice: Choice) => Choice) =>
      change((old) => ({ choice: next(old.choice), shown: PAGE_SIZE })),
    [change],
  );
  const setRange = (name: RangeName, range: Range) =>
    change(
      { ranges: { ...ranges, [name]: range }, shown: PAGE_SIZE },
      // Typing on is one step with the first letter.
      isSet(ranges[name]) ? 'replace' : 'push',
    );
  const chosen = countChosen(choice) + RANGE_NAMES.filter((name) => isSet(ranges[name])).length;
  return { choose, setRange, chosen };
}
