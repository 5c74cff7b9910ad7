import { z } from 'zod';
import { day, named, text } from '../fields.ts';

const name = text('名称', '写整个词，如 锑白');

/** `goods` of `content/site.yml`: how the things that projects buy and sell are called. */
export const goodsSchema = z.strictObject({
  checked: day('核对日期', '最近一次核对这张表的日子'),
  alike: z
    .array(z.strictObject({ names: z.array(name).min(1).meta(named('名称')) }))
    .meta(named('同物异名', '每行写同一样东西的几个叫法，如 三氧化二锑、锑白、氧化锑')),
  vague: z.array(name).meta(named('笼统的名称', '不算产业链缺口的，如 商品、耗材')),
});

/** The names of goods, as the county keeps them. */
export type Goods = Pick<z.output<typeof goodsSchema>, 'alike' | 'vague'>;

/** What is bought or sold, without a word for the buying: 废铜 of 废铜采购. */
const TRADE_WORDS = /(?:采购|收购|进货|外购|回收|外销|销售)(?:等|款)?$/u;

/** A name of fewer characters than this is too common to be compared without the table: 种苗, 药材. */
const LEAST_LENGTH = 3;

/** The things that one label names: 精锑与氧化锑 are two. What stands in brackets is left out. */
export function listGoods(label: string): string[] {
  return label
    .replace(/（[^）]*）|\([^)]*\)/gu, '')
    .split(/[、与和及]/u)
    .map((part) => part.trim().replace(TRADE_WORDS, ''))
    .filter((part) => part !== '');
}

/** Whether a label says too little to look for: 商品采购, 食材与布草. */
export const isVague = (label: string, { vague }: Goods): boolean =>
  listGoods(label).every((part) => vague.some((word) => part.endsWith(word)));

const isNamed = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LEAST_LENGTH &&
  (one.includes(other) || other.includes(one));

/** In Chinese the kind of a thing is said last: 低铅锑白 is a 锑白, 铜线 is no 铜. */
const isOfGroup = (part: string, names: readonly string[]): boolean =>
  names.some((each) => part.endsWith(each));

/** Whether two labels name the same thing, by their words or by the county's table. */
export function areAlike(one: string, other: string, { alike }: Goods): boolean {
  const others = listGoods(other);
  return listGoods(one).some((a) =>
    others.some(
      (b) => isNamed(a, b) || alike.some(({ names }) => isOfGroup(a, names) && isOfGroup(b, names)),
    ),
  );
}
