import { z } from 'zod';
import { day, named } from './fields.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?: ([01]\d|2[0-3]):[0-5]\d)?$/;
const MOMENT_HINT = '请写成 2027-05-12 或 2027-05-12 09:30（北京时间）';
/** China has one zone and no summer time (since 1991). */
const SHANGHAI = '+08:00';

/** A day, or a day and a time of the county's clock (Asia/Shanghai), `2027-05-12 09:30`. */
export const moment = (title: string, description?: string) =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z
        .string({ error: MOMENT_HINT })
        .regex(MOMENT, MOMENT_HINT)
        .refine((value) => day(title).safeParse(value.slice(0, 10)).success, '没有这一天，请核对'),
    )
    .meta(named(title, description, '2027-05-12 09:30'));

/** The day of `2027-05-12 09:30`. */
export const dayOf = (value: string): string => value.slice(0, 10);

/** The time of `2027-05-12 09:30`, `09:30`; undefined of a bare day. */
export const timeOf = (value: string): string | undefined => value.slice(11) || undefined;

/** A moment with its time: a bare day gets the one given. */
export const withTime = (value: string, time: string): string =>
  `${dayOf(value)} ${timeOf(value) ?? time}`;

/** The instant of a moment of the county's clock; a bare day is its first. */
export const toInstant = (value: string): Date =>
  new Date(`${dayOf(value)}T${timeOf(value) ?? '00:00'}:00${SHANGHAI}`);
