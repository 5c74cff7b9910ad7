import { ENGLISH_AMOUNT } from './amounts.ts';
import { LIMITS } from './bound.ts';
import type { Fold } from './fold.ts';

/** How much of a pasted query is looked up, in characters; each may cost a piece of the index. */
export const LONGEST_QUERY = 80;

const SPEAKS = /[\p{L}\p{N}]/u;
/** `2,000 吨`: a number and, after a space, what begins a unit. */
const UNIT_APART =
  /([0-9])\s+(?=[亿億万萬千百元亩畝吨噸公平立米头頭羽只隻人个個台臺套栋棟间間座条條处處次年月日天小级級兆度升斤户戶家株棵辆輛层層岁歲床位席名倍成分期])/gu;

/** `100 mu`, `12,000 sqm`: a figure that an English word of measure makes a land, a floor or a weight. */
const QUANTITY =
  /(?<![\p{L}\p{N}.])([0-9][0-9,]*(?:\.[0-9]+)?)\s*(mu|ha|hectares?|m2|sq\.?\s?m|square\s+met(?:re|er)s?|tonnes?|tons?|t|km|kva|kw|mw|mwh)(?![\p{L}\p{N}])/giu;
const ONE_NAME: readonly (readonly [RegExp, string])[] = [
  [/^hectare.*/, 'ha'],
  [/^sq.*/, 'm2'],
  [/^tonn?e?s?$/, 't'],
];
/** A term that {@link listTerms} made of one. */
const IS_QUANTITY = /^[0-9.]+ [a-z]+2?$/;

/** XS2026014, a project's number without its hyphens. */
const BARE_NUMBER = /^([a-z]{1,4})(20[0-9]{2})([0-9]{3,4})$/;
/**
 * The parts of a query, folded: all of them must be found. An amount and a quantity in English are one
 * part with their spaces. Parts of punctuation alone are left out.
 */
export function listTerms(query: string, fold: Fold, { joinUnits = true } = {}): string[] {
  const cut = Array.from(query.normalize('NFKC')).slice(0, LONGEST_QUERY).join('');
  const amounts: string[] = [];
  const plain = LIMITS.reduce((text, limit) => text.replace(limit, ''), cut);
  const rest = plain
    .replace(ENGLISH_AMOUNT, (amount) => {
      amounts.push(fold.spaced(amount.replaceAll(',', '')).text.trim());
      return ' ';
    })
    .replace(QUANTITY, (_, figure: string, unit: string) => {
      amounts.push(`${figure.replaceAll(',', '')} ${nameUnit(unit.toLowerCase())}`);
      return ' ';
    });
  const parts = (joinUnits ? rest.replace(UNIT_APART, '$1') : rest).split(/\s+/);
  const terms = parts.map((part) =>
    fold(part).text.replaceAll(' ', '').replace(BARE_NUMBER, '$1-$2-$3'),
  );
  return [...new Set([...amounts, ...terms])].filter((term) => SPEAKS.test(term));
}

const nameUnit = (unit: string) => ONE_NAME.find(([names]) => names.test(unit))?.[1] ?? unit;

/** Between letters and Chinese: PPP污水 is asked for as one, and stands apart in the texts. */
const SCRIPT_BORDER = /(?<=[a-z])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z])/u;

/**
 * The same terms cut at their punctuation and between letters and Chinese, for a query that is not in
 * any text letter by letter.
 */
export function loosenTerms(terms: readonly string[]): string[] {
  const parts = terms
    .flatMap((term) => (IS_QUANTITY.test(term) ? term : term.split(/[^\p{L}\p{N}.]|\.(?![0-9])/u)))
    .flatMap((part) => part.split(SCRIPT_BORDER));
  return [...new Set(parts)].filter((part) => SPEAKS.test(part));
}
