import { z } from 'zod';
import { named, oneOf } from '../fields.ts';
import { CRITERIA, CRITERION_TITLES } from './profile.ts';

const anyOf = <const T extends readonly [string, ...string[]]>(values: T, title: string) =>
  z
    .array(oneOf(values, title))
    .min(1, '写出符合条件的取值，没有这个条件就删去这一项')
    .optional()
    .meta(named(title, '符合其中一个即可；不写就是不限'));

/** The conditions of a policy, procedure or step: every criterion named must be met, by one of its values. */
export const conditionsSchema = z
  .strictObject({
    capital: anyOf(CRITERIA.capital, CRITERION_TITLES.capital),
    sector: anyOf(CRITERIA.sector, CRITERION_TITLES.sector),
    size: anyOf(CRITERIA.size, CRITERION_TITLES.size),
    place: anyOf(CRITERIA.place, CRITERION_TITLES.place),
    build: anyOf(CRITERIA.build, CRITERION_TITLES.build),
    land: anyOf(CRITERIA.land, CRITERION_TITLES.land),
    environment: anyOf(CRITERIA.environment, CRITERION_TITLES.environment),
    energy: anyOf(CRITERIA.energy, CRITERION_TITLES.energy),
    approval: anyOf(CRITERIA.approval, CRITERION_TITLES.approval),
    technology: anyOf(CRITERIA.technology, CRITERION_TITLES.technology),
  })
  .optional()
  .meta(named('适用条件', '不写就是各类企业都适用'));
