/** Full-width digits and punctuation as staff type them, turned into the ASCII that numbers use. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[−–—]/g, '-');
}

const NUMBER_AND_UNIT = /^([+-]?\d+(?:\.\d+)?)(.*)$/;

/**
 * A number followed by its unit: `3.2亿元` → `{ value: 3.2, unit: '亿元' }`. Thousands separators,
 * spaces and full-width forms are accepted; `undefined` where no number leads.
 */
export function splitNumber(text: string): { value: number; unit: string } | undefined {
  const plain = toHalfWidth(text)
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s+/g, '');
  const match = NUMBER_AND_UNIT.exec(plain);
  return match ? { value: Number(match[1]), unit: match[2] ?? '' } : undefined;
}
