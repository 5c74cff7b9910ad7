const FIGURE = '([0-9][0-9,]*(?:\\.[0-9]+)?)';
const SCALE = '(million|billion|mn|bn|m|b)';
/** Not HK$ or NT$. */
const SIGN = '(?:(?<![\\p{L}\\p{N}])us\\s?\\$?|(?<![\\p{L}\\p{N}$])\\$|(?<![\\p{L}\\p{N}])usd)';
const APART = '(?![\\p{L}\\p{N}])';
/** `USD 5–10 million`: the scale and the currency are said once for both. */
const BOTH = new RegExp(
  `${SIGN}\\s*${FIGURE}\\s*(-|–|to|and)\\s*${FIGURE}\\s*${SCALE}${APART}`,
  'giu',
);
const BEFORE = new RegExp(`${SIGN}\\s*${FIGURE}\\s*${SCALE}${APART}`, 'giu');
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${FIGURE}\\s*${SCALE}\\s*(?:us\\s*)?(?:dollars?|usd)${APART}`,
  'giu',
);
const CHINESE = new RegExp(`${FIGURE}\\s*([百千]?[万萬]|[亿億])\\s*(?:美元|美金)`, 'gu');

/** Four figures are as much as a rate of the day is good for. */
const inYuan = (figure: string, cnyPerUsd: number) =>
  String(Number((Number(figure.replaceAll(',', '')) * cnyPerUsd).toPrecision(4)));

/**
 * A query with its US dollars in yuan, `under USD 10 million` to `under CNY 70.2 million`, and whether
 * it had any; what stands before each is put in by `lead`.
 */
export function turnDollars(
  query: string,
  cnyPerUsd: number,
  lead = { en: '', zh: '' },
): string | undefined {
  const english = (_: string, figure: string, scale: string) =>
    `${lead.en}CNY ${inYuan(figure, cnyPerUsd)} ${scale}`;
  const text = query
    .replace(BOTH, '$$$1 $4 $2 $$$3 $4')
    .replace(BEFORE, english)
    .replace(AFTER, english)
    .replace(
      CHINESE,
      (_, figure: string, scale: string) =>
        `${lead.zh}${inYuan(figure, cnyPerUsd)}${scale.replace('萬', '万').replace('億', '亿')}元`,
    );
  return text === query ? undefined : text;
}
