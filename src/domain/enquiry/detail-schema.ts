import * as z from 'zod/mini';
import { DETAIL_FIELDS } from './details.ts';

const text = (field: 'amount' | 'need' | 'introduced' | 'complained') =>
  z.optional(
    z
      .string(`${field}.form`)
      .check(
        z.minLength(1, `${field}.missing`),
        z.maxLength(DETAIL_FIELDS[field].max, `${field}.long`),
      ),
  );

/** A day of the calendar, `YYYY-MM-DD`, as `z.iso` would check it: see 018-page-weight.md. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00Z`);
  // Some engines take the 30th of February for the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const day = (field: 'visitFrom' | 'visitTo' | 'happenedOn') =>
  z.optional(z.string(`${field}.form`).check(z.refine(isDay, `${field}.form`)));

const isCount = (value: string): boolean =>
  /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= DETAIL_FIELDS.visitors.max;

/** The fields of {@link DETAIL_FIELDS} by their rules; each may be missing. */
export const detailShape = {
  amount: text('amount'),
  need: text('need'),
  /** `YYYY-MM-DD`. */
  visitFrom: day('visitFrom'),
  visitTo: day('visitTo'),
  /** A whole number as text. */
  visitors: z.optional(z.string('visitors.form').check(z.refine(isCount, 'visitors.form'))),
  relation: z.optional(z.literal(DETAIL_FIELDS.relation.options, 'relation.form')),
  introduced: text('introduced'),
  complained: text('complained'),
  happenedOn: day('happenedOn'),
};

/** A visit does not end before it begins; said together with whatever else is wrong. */
export const checkVisit = z.refine<{ visitFrom?: unknown; visitTo?: unknown }>(
  ({ visitFrom, visitTo }) =>
    typeof visitFrom !== 'string' || typeof visitTo !== 'string' || visitTo >= visitFrom,
  { error: 'visitTo.order', path: ['visitTo'], when: () => true },
);
