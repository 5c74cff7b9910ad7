import { fill, fillAndLine, type InkName } from './inks.ts';
import { type AttributeValue, element, escapeXml } from './svg.ts';

/** The type that pictures are set in; the same stack as the page's text. */
export const FONT_FAMILY =
  "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** What every data picture says of itself to those who do not see it. */
export interface PictureWords {
  /** The picture's name, such as the heading of its table. */
  readonly title: string;
  /** What it shows, in a sentence or two with the main figures. */
  readonly desc: string;
}

/** The outer shape of a data picture, in the picture's own units. */
export interface PictureFrame extends PictureWords {
  readonly width: number;
  readonly height: number;
  /** `group` where the picture holds links; an `img` may not. */
  readonly role?: 'img' | 'group';
}

/** A whole data picture around its markup: named, described, scaled by its viewBox. */
export function drawPicture(frame: PictureFrame, body: string): string {
  const { width, height, title, desc, role = 'img' } = frame;
  const whole = Math.ceil(height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${width} ${whole}`,
      width,
      height: whole,
      role,
      'font-family': FONT_FAMILY,
    },
    element('title', {}, escapeXml(title)) + element('desc', {}, escapeXml(desc)) + body,
  );
}

/** How a piece of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly ink: InkName;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 600;
  /** A rim of paper, for text that may cross lines. */
  readonly halo?: true;
}

function textAttributes(
  x: number | undefined,
  y: number | undefined,
  style: TextStyle,
): Record<string, AttributeValue> {
  return {
    x,
    y,
    'font-size': style.size,
    'font-weight': style.weight,
    'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
    ...(style.halo
      ? { ...fillAndLine(style.ink, 'paper'), 'stroke-width': 4, 'paint-order': 'stroke' }
      : fill(style.ink)),
  };
}

/**
 * Two texts on one line, such as a name and its figure: the second follows wherever the first ends.
 * A space parts them and not `dx`, which resvg leaves out when it aligns a text by its end.
 */
export function drawTextPair(
  text: string,
  tail: string,
  x: number,
  y: number,
  style: TextStyle,
  tailStyle: TextStyle,
): string {
  const tailValues = { 'font-size': tailStyle.size, ...fill(tailStyle.ink) };
  return element(
    'text',
    textAttributes(x, y, style),
    `${escapeXml(text)} ${element('tspan', tailValues, escapeXml(tail))}`,
  );
}

/** Texts in one style, which is said once, on whole units. */
export function drawTexts(
  texts: readonly { readonly text: string; readonly x: number; readonly y: number }[],
  style: Omit<TextStyle, 'halo'>,
): string {
  const shared = textAttributes(undefined, undefined, style);
  const lines = texts.map(({ text, x, y }) =>
    element('text', { x: Math.round(x), y: Math.round(y) }, escapeXml(text)),
  );
  return lines.length === 0 ? '' : element('g', shared, lines.join(''));
}

/** One line of text with its baseline at (x, y). */
export function drawText(text: string, x: number, y: number, style: TextStyle): string {
  return element('text', textAttributes(x, y, style), escapeXml(text));
}
