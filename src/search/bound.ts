import type { Range } from '#src/domain/library/ranges.ts';
import { ENGLISH_AMOUNT, readAmount } from './amounts.ts';
import { turnDollars } from './dollars.ts';

/** Words that say that an amount is the most, the least, or not exact, before and after it. */
const WORDS = {
  most: {
    en: 'under|below|less than|(?:no|not) more than|up to|at most|within|maximum|max',
    before:
      '不超过|不超過|不高于|不高於|不大于|不大於|低于|低於|少于|少於|小于|小於|不到|最多|至多',
    after: '以下|以内|以內|之内|之內',
  },
  least: {
    en: 'over|above|more than|(?:no|not) less than|at least|minimum|min',
    before: '不低于|不低於|不少于|不少於|不小于|不小於|超过|超過|高于|高於|大于|大於|至少|最少',
    after: '以上',
  },
  about: { en: 'about|around', before: '大约|大約|约|約', after: '左右|上下' },
} as const;

const list = (place: 'en' | 'before' | 'after', ...kinds: (keyof typeof WORDS)[]) =>
  `(?:${kinds.map((kind) => WORDS[kind][place]).join('|')})`;

/** 不低于 is not 低于. */
const NOT_DENIED = '(?<!不)';
/** Not within a word: `recover 50 million` is over nothing. */
const APART = '(?<![\\p{L}\\p{N}])';
const CHINESE_AMOUNT = '(?:[0-9][0-9,.]*\\s*[百千]?|[一二两三四五六七八九十百千]+)[亿億万萬]';
const KINDS = ['most', 'least', 'about'] as const;

/** What limits an amount and is no part of it: `under 50 million`, `不超过5000万`, `5000万以下`. */
export const LIMITS: readonly RegExp[] = [
  new RegExp(`${APART}${list('en', ...KINDS)}\\s+(?=${ENGLISH_AMOUNT.source})`, 'giu'),
  new RegExp(`${NOT_DENIED}${list('before', ...KINDS)}\\s*(?=${CHINESE_AMOUNT})`, 'gu'),
  new RegExp(`(?<=[亿億万萬]元?\\s*)${list('after', ...KINDS)}`, 'gu'),
];

/** What is bounded, which is the investment in any case: `投资5000万以下的项目`. */
const SUBJECT = '(?:总?投资(?:总?额)?|總?投資(?:總?額)?|预算|預算|资金|資金)?(?:在|为|為)?';
const ENGLISH_SUBJECT =
  '(?:(?:projects?|opportunit(?:y|ies)|total investment|investments?|budget)\\s+)?(?:(?:of|with|for|costing)\\s+)?';
const OBJECT = '(?:(?:的)?(?:项目|項目|投资|投資))?';
/** Money, and not tonnes. */
const ZH = `(${CHINESE_AMOUNT})元?`;
const ALONE = '(?!\\p{Script=Han})';
const EN = `(${ENGLISH_AMOUNT.source})`;
const TO = '\\s*(?:-|–|—|~|～|至|到)\\s*';

type End = 'from' | 'to';

const phrase = (ends: readonly End[], source: string, flags = 'u') => ({
  ends,
  pattern: new RegExp(source, flags),
});
const chinese = (ends: readonly End[], source: string) =>
  phrase(ends, `${SUBJECT}(?:${source})${OBJECT}`);
const english = (ends: readonly End[], source: string) =>
  phrase(ends, `${APART}${ENGLISH_SUBJECT}${source}`, 'iu');

const PHRASES = [
  chinese(['from', 'to'], `(${CHINESE_AMOUNT}|[0-9][0-9.]*)元?${TO}${ZH}(?:之间|之間|的|${ALONE})`),
  chinese(['to'], `${NOT_DENIED}${list('before', 'most')}\\s*${ZH}(?:的|${ALONE})`),
  chinese(['from'], `${NOT_DENIED}${list('before', 'least')}\\s*${ZH}(?:的|${ALONE})`),
  chinese(['to'], `${ZH}\\s*${list('after', 'most')}`),
  chinese(['from'], `${ZH}\\s*${list('after', 'least')}`),
  english(
    ['from', 'to'],
    `(?:between\\s+|from\\s+)?(${ENGLISH_AMOUNT.source}|[0-9][0-9.,]*)\\s*(?:-|–|to|and)\\s*${EN}`,
  ),
  english(['to'], `${list('en', 'most')}\\s+${EN}`),
  english(['from'], `${list('en', 'least')}\\s+${EN}`),
];

/** Bounds of the investment that a query names, and the query without them. */
export interface Bound {
  /** In 万元. */
  readonly range: Range;
  readonly rest: string;
  /** The amounts were US dollars. */
  readonly dollars?: true;
}

const YUAN_IN_WAN = 10_000;

/** An amount as it is read: `CNY 5,000万` → `cny 5000万`. */
const fold = (amount: string) =>
  amount
    .toLowerCase()
    .replaceAll('億', '亿')
    .replaceAll('萬', '万')
    .replaceAll(',', '')
    .replace(/\s*([亿万百千])/gu, '$1');

/** 万元 that a folded amount comes to; one that is a bare number counts as its neighbour does: 3000到5000万. */
function readWan(amount: string, neighbour: string): number | undefined {
  const scale = /^[0-9.]+$/.test(amount) ? neighbour.replace(/^.*[0-9.]/su, '') : '';
  const read = readAmount(amount + scale);
  return read === undefined ? undefined : read.value / YUAN_IN_WAN;
}

/**
 * The bounds of an amount of money that a query sets, `5000万以下 茶`, `tea under 50 million`, `between
 * 30 and 50 million`, and what else it asks for; undefined where it sets none, or sets them in reverse.
 * US dollars are turned into yuan, which is all that the library has; a bare sum of them is the most
 * that there is to spend.
 */
export function readBound(query: string, cnyPerUsd?: number): Bound | undefined {
  const text = query.normalize('NFKC');
  const turned = cnyPerUsd === undefined ? undefined : turnDollars(text, cnyPerUsd);
  if (turned === undefined) return readYuan(text);
  const asMost = turnDollars(text, cnyPerUsd!, { en: 'up to ', zh: '不超过' });
  const bound = readYuan(turned) ?? readYuan(asMost!);
  return bound && { ...bound, dollars: true };
}

function readYuan(text: string): Bound | undefined {
  for (const { ends, pattern } of PHRASES) {
    const [found, ...amounts] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const folded = amounts.map(fold);
    const values = folded.map((amount) => readWan(amount, folded.at(-1)!));
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined || first > last) continue;
    const range = Object.fromEntries(ends.map((end, at) => [end, values[at]!])) as Range;
    return { range, rest: text.replace(found, ' ').replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}
