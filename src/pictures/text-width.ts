// CJK punctuation, kana, ideographs, Hangul and full-width forms fill one em.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const BROAD = /[A-Z@%&—mw¥]/;
const NARROW = /[ .,:;'|!()[\]fijlrt·-]/;

/** Estimated width in em of one character: 1 for CJK, about 0.55 for Latin on average. */
function emWidth(character: string): number {
  if (WIDE.test(character)) return 1;
  if (BROAD.test(character)) return 0.76;
  return NARROW.test(character) ? 0.37 : 0.6;
}

/**
 * Estimated width of one line of text, in the unit of `fontSize`, a little wider when semibold; no
 * font is measured, and the estimate errs to the wide side.
 */
export function textWidth(text: string, fontSize: number, weight?: 600): number {
  let ems = 0;
  for (const character of text) ems += emWidth(character);
  return ems * fontSize * (weight ? 1.08 : 1);
}

/** Whether a line may begin with this character; closing punctuation may not. */
function canStartLine(piece: string): boolean {
  return !/^[，。、；：）》」』”％%·,.;:)\]]/.test(piece);
}

/** The pieces between which a line may break: words with their space, single CJK characters. */
function listPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.match(/\s+|[^\s]/gu) ?? []) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      !/[\s\-/]$/.test(last) &&
      (/^\s/.test(part) || !canStartLine(part) || !(WIDE.test(part) || WIDE.test(last)));
    if (joins) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

/**
 * Text broken into lines no wider than `maxWidth` by the estimate; a single word that is wider than
 * that stays whole on a line of its own. Blank text gives no line.
 */
export function wrapText(text: string, fontSize: number, maxWidth: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of listPieces(text.trim())) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}
