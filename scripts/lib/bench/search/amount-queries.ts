import { parseMoney, parseQuantity } from '#src/domain/units.ts';
import { collect, type Draw } from './draw.ts';
import type { QuerySource } from './query-set.ts';
import type { Judged } from './score.ts';
import { findLoose } from './truth.ts';

const MONEY = /(?<![\d.,])\d[\d,]*(?:\.\d+)?\s?[亿万]元/gu;
const QUANTITY =
  /(?<![\d.,])\d[\d,]*(?:\.\d+)?\s?万?(?:头|羽|吨|亩|平方米|立方米|人次|株|套|辆|件|千瓦时)/gu;
const TEN_THOUSAND = 10_000;

/** One amount: what it is of (元, 吨), how much, and the projects that name it. */
interface Amount {
  value: number;
  unit: string;
  slugs: Set<string>;
}

/**
 * Amounts of the texts, written in another way than they stand there. The truth is not text search:
 * every amount in the simplified texts is read by the parsers of src/domain/units.ts, and the projects
 * with the same value and unit must be found.
 */
export function listAmountQueries(source: QuerySource, draw: Draw, count: number): Judged[] {
  const amounts = readAmounts(source);
  return collect(count, () => {
    const amount = draw.from(amounts);
    const query = draw.from(
      amount.unit === '元' ? writeMoney(amount.value) : writeQuantity(amount),
    );
    if (query === undefined) return undefined;
    const may = [...findLoose([query], source.texts, source.simplify)];
    return { class: 'amount otherwise', query, must: [...amount.slugs], may, strict: false };
  });
}

function readAmounts({ records }: QuerySource): Amount[] {
  const amounts = new Map<string, Amount>();
  for (const { slug, texts } of records) {
    const text = [texts.zh.title, ...texts.zh.fields, ...texts.zh.paragraphs].join('\n');
    const found = [
      ...Array.from(text.matchAll(MONEY), ([money]) => ({ value: parseMoney(money), unit: '元' })),
      ...Array.from(text.matchAll(QUANTITY), ([quantity]) => readQuantity(quantity)),
    ];
    for (const { value = 0, unit } of found) {
      const key = `${value} ${unit}`;
      const amount = amounts.get(key) ?? { value, unit, slugs: new Set<string>() };
      amounts.set(key, { ...amount, slugs: amount.slugs.add(slug) });
    }
  }
  return [...amounts.values()].filter(({ value }) => value > 0);
}

function readQuantity(text: string): { value: number | undefined; unit: string } {
  const { value, unit } = parseQuantity(text) ?? { value: 0, unit: '' };
  if (!unit.startsWith('万')) return { value, unit };
  return { value: Number((value * TEN_THOUSAND).toPrecision(12)), unit: unit.slice(1) };
}

/** 万元 in the ways that people write them. */
function writeMoney(wan: number): string[] {
  const yi = Number((wan / TEN_THOUSAND).toPrecision(12));
  const million = Number((wan / 100).toPrecision(12));
  const inWan = [`${wan}万元`, `${wan}万`, `${wan.toLocaleString('en')}万元`];
  if (wan < 1000) return [...inWan, `${wan} 万元`];
  const english = [`CNY ${million} million`, `RMB ${million}m`, `${million} million yuan`];
  return [
    ...inWan,
    ...english,
    ...(wan >= TEN_THOUSAND ? [`${yi}亿`, `${yi}亿元`, `${yi} 億元`, widen(`${yi}亿`)] : []),
  ];
}

function writeQuantity({ value, unit }: Amount): string[] {
  const tens = Number((value / TEN_THOUSAND).toPrecision(12));
  const plain = [`${value}${unit}`, `${value.toLocaleString('en')}${unit}`];
  return value >= TEN_THOUSAND ? [...plain, `${tens}万${unit}`, `${tens}萬${unit}`] : plain;
}

/** Full-width digits and point, as a Chinese keyboard types them. */
const widen = (text: string): string =>
  text.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
