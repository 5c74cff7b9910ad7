import type { CoverPalette } from './cover-palettes.ts';
import type { Random } from './seeded.ts';

/** What a pattern is given to draw on. */
export interface CoverCanvas {
  readonly width: number;
  readonly height: number;
  readonly palette: CoverPalette;
  readonly random: Random;
  /** An id that no other cover on a page has, for gradients and repeated figures. */
  readonly id: (name: string) => string;
}

/** A pattern: the markup over the ground. */
export type DrawPattern = (canvas: CoverCanvas) => string;
