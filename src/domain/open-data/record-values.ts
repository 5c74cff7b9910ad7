import { z } from 'zod';
import { described, type FieldNotes } from './described.ts';

/** A day, `YYYY-MM-DD`. */
export const date = (notes: FieldNotes) => described(z.iso.date(), notes);
/** Whole yuan. */
export const cny = (notes: FieldNotes) => described(z.number().int(), { ...notes, unit: 'CNY' });
/** Whole yuan, or nothing. */
export const optionalCny = (notes: FieldNotes) =>
  described(z.number().int().nullable(), { ...notes, unit: 'CNY' });
/** A number, or nothing. */
export const number = (notes: FieldNotes) => described(z.number().nullable(), notes);
