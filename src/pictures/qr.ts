import { encode } from 'uqr';
import { element, escapeXml } from './svg.ts';

/** Modules of white that the standard wants on every side (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules as one path, neighbours in a row merged. */
function tracePath(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      const length = x + 1 - start;
      runs.push(`M${start + QUIET} ${y + QUIET}h${length}v1h-${length}z`);
    }
  });
  return runs.join('');
}

/**
 * A QR code of level M, with its quiet zone, one unit a module. It has no classes: the code stays
 * dark on white in every theme, since some scanners refuse the reverse.
 */
export function drawQr(text: string, { title }: { readonly title: string }): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = size + QUIET * 2;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'qr',
      viewBox: `0 0 ${side} ${side}`,
      width: side * 4,
      height: side * 4,
      role: 'img',
      'shape-rendering': 'crispEdges',
    },
    element('title', {}, escapeXml(title)) +
      element('rect', { width: side, height: side, fill: '#FFFFFF' }) +
      element('path', { d: tracePath(data), fill: '#1B2A2F' }),
  );
}
