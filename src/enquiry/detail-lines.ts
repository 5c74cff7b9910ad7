import { DETAIL_FIELDS, DETAIL_NAMES, parseDetails } from '#src/domain/enquiry/details.ts';
import type { Words } from '#src/i18n/words.ts';

/** What an enquiry says of its own kind, each with its label, in the order of the form. */
export function listDetailLines(
  json: string,
  words: Words,
): readonly (readonly [label: string, value: string])[] {
  const details = parseDetails(json);
  return DETAIL_NAMES.flatMap((name) => {
    const value = details[name];
    if (value === undefined) return [];
    const chosen = DETAIL_FIELDS[name].type === 'choice';
    const shown = chosen ? words(`enquiry.form.${name}.options.${value}`) : value;
    return [[words(`enquiry.form.${name}.label`), shown] as const];
  });
}
