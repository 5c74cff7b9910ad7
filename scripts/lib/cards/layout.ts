import type { Node } from '@takumi-rs/core';
import { CARD_SIZE, SQUARE_SIDE, type CardRecord } from '#src/domain/share/card.ts';

/** The site's own colours, in their light shape: src/layouts/styles/tokens.css. */
const PAPER = '#FBF8F1';
const INK = '#1B2A2F';
const SOFT = '#55656B';
const SEAL = '#B33A1E';
const RULE = '#D9D1BF';

/** The cover over the words, cut from the middle of a drawing of the same width. */
export const STRIP = { width: CARD_SIZE.width, height: 120 } as const;
const MARGIN = 56;
const BODY_HEIGHT = CARD_SIZE.height - STRIP.height;

/** How large a title and the line under it are set, the largest tried first. */
export const SIZES = [
  { title: 60, line: 28 },
  { title: 52, line: 26 },
  { title: 46, line: 26 },
  { title: 40, line: 24 },
  { title: 34, line: 22 },
  { title: 28, line: 18 },
] as const;
export type Sizes = (typeof SIZES)[number];

/** Faces by reading: traditional ones lack simplified forms, which names may keep. */
const FACES = {
  zh: { serif: 'Noto Serif SC', sans: 'Noto Sans SC' },
  'zh-hant': { serif: 'Noto Serif TC, Noto Serif SC', sans: 'Noto Sans TC, Noto Sans SC' },
  en: { serif: 'Noto Serif SC', sans: 'Noto Sans SC' },
} as const satisfies Record<CardRecord['locale'], { serif: string; sans: string }>;

type Style = Record<string, string | number>;
const box = (style: Style, children: readonly Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: [...children],
});
const say = (text: string, style: Style): Node => ({ type: 'text', text, style });
const picture = (src: string, style: Style): Node => ({ type: 'image', src, style });

type Figure = CardRecord['figures'][number];

function drawFigure({ label, before, figure, after, instead }: Figure, serif: Style): Node {
  const unit = { fontSize: 24, color: SOFT, paddingBottom: 5 };
  const words = [
    ...(before === undefined ? [] : [say(before, unit)]),
    ...(figure === undefined ? [] : [say(figure, { ...serif, fontSize: 46 })]),
    ...(after === undefined ? [] : [say(after, unit)]),
    ...(instead === undefined ? [] : [say(instead, { fontSize: 32, paddingBottom: 6 })]),
  ];
  return box({ flexDirection: 'column', gap: 2 }, [
    say(label, { fontSize: 22, color: SOFT }),
    box({ alignItems: 'flex-end', gap: 8, height: 62 }, words),
  ]);
}

const drawMark = (text: string): Node =>
  box({ border: `2px solid ${SEAL}`, borderRadius: 4, padding: '2px 12px' }, [
    say(text, { fontSize: 22, fontWeight: 600, color: SEAL }),
  ]);

function drawAbove({ above, sample }: CardRecord): Node {
  const words = say(above.join(' · '), { fontSize: 24, color: SOFT });
  return box({ alignItems: 'center', justifyContent: 'space-between', height: 40 }, [
    words,
    ...(sample === undefined ? [] : [drawMark(sample)]),
  ]);
}

const drawFoot = ({ publisher, host }: CardRecord): Node =>
  box({ justifyContent: 'space-between', alignItems: 'center', width: '100%' }, [
    box({ alignItems: 'center', gap: 14 }, [
      picture(MARK, { width: 36, height: 36 }),
      say(publisher, { fontSize: 22 }),
    ]),
    say(host, { fontSize: 22, color: SOFT }),
  ]);

/** The name under which the painter holds the site's mark. */
export const MARK = 'mark';

const WRAP = { width: CARD_SIZE.width - 2 * MARGIN, textWrap: 'pretty' } as const;

/** Everything of a card below its cover, in one size of its title; as high as it needs unless told. */
export function layOutWords(
  record: CardRecord,
  sizes: Sizes,
  room: { height?: number } = {},
): Node {
  const { serif, sans } = FACES[record.locale];
  const heading = { fontFamily: serif, fontWeight: 700, color: INK };
  const text = { fontFamily: sans, fontWeight: 400, color: INK };
  // English cannot use the faces' own quotation marks, which stand a whole character wide.
  const narrow: Style = record.locale === 'en' ? { fontFeatureSettings: '"pwid"' } : {};
  const frame = {
    flexDirection: 'column',
    width: CARD_SIZE.width,
    padding: `26px ${MARGIN}px 30px`,
  };
  return box({ ...frame, ...text, ...narrow, ...room, gap: 16, justifyContent: 'space-between' }, [
    box({ flexDirection: 'column', gap: 10, width: '100%' }, [
      drawAbove(record),
      say(record.title, { ...heading, fontSize: sizes.title, lineHeight: 1.28, ...WRAP }),
      say(record.line, { fontSize: sizes.line, lineHeight: 1.45, color: SOFT, ...WRAP }),
    ]),
    box(
      { gap: 64, width: '100%', borderTop: `2px solid ${RULE}`, paddingTop: 16 },
      record.figures.map((figure) => drawFigure(figure, heading)),
    ),
    drawFoot(record),
  ]);
}

/** Whether words of this height stand below the cover. */
export const fits = (height: number): boolean => height <= BODY_HEIGHT;

/** A whole card under the drawing of that name. */
export const layOutCard = (
  record: CardRecord,
  { cover, sizes }: { cover: string; sizes: Sizes },
): Node =>
  box({ flexDirection: 'column', ...CARD_SIZE, backgroundColor: PAPER }, [
    picture(cover, STRIP),
    layOutWords(record, sizes, { height: BODY_HEIGHT }),
  ]);

/** The mark's share of a square. */
const MARK_SIDE = 144;

/** A square: the sector's drawing with the site's mark on it. */
export function layOutSquare(cover: string): Node {
  const at = (side: number): Style => {
    const edge = (SQUARE_SIDE - side) / 2;
    return { position: 'absolute', width: side, height: side, top: edge, left: edge };
  };
  return box({ width: SQUARE_SIDE, height: SQUARE_SIDE, position: 'relative' }, [
    picture(cover, at(SQUARE_SIDE)),
    picture(MARK, at(MARK_SIDE)),
  ]);
}
