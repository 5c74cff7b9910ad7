/** A place in a picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Writes a short SVG path: relative steps between points rounded to a grid, so that the rounding
 * never adds up. `String(pen)` is the path so far, and empty before the first move.
 */
export class Pen {
  readonly #scale: 1 | 10;
  #path = '';
  #last = '';
  #at: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];

  /** A pen that rounds to `decimals` places. */
  constructor(decimals: 0 | 1 = 0) {
    this.#scale = decimals === 0 ? 1 : 10;
  }

  move(x: number, y: number): this {
    const [dx, dy] = this.#stepTo(x, y);
    this.#last = '';
    this.#write(this.#path === '' ? 'M' : 'm', dx, dy);
    this.#start = this.#at;
    return this;
  }

  line(x: number, y: number): this {
    const [dx, dy] = this.#stepTo(x, y);
    if (dy === 0) this.#write('h', dx);
    else if (dx === 0) this.#write('v', dy);
    else this.#write('l', dx, dy);
    return this;
  }

  /** A quadratic curve by its control point and end. */
  quad(controlX: number, controlY: number, x: number, y: number): this {
    const control = [this.#snap(controlX) - this.#at[0], this.#snap(controlY) - this.#at[1]];
    this.#write('q', ...control, ...this.#stepTo(x, y));
    return this;
  }

  /** A dot, for a stroke with round caps. */
  dot(x: number, y: number): this {
    this.move(x, y).#write('h', 0);
    return this;
  }

  /** A smooth curve from here to the first point, past those between, and to the last. */
  smooth(points: readonly Point[]): this {
    points.forEach((point, index) => {
      const next = points[index + 1];
      if (index === 0 || next === undefined) this.line(point.x, point.y);
      else this.quad(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
    });
    return this;
  }

  close(): this {
    this.#write('z');
    this.#at = this.#start;
    return this;
  }

  toString(): string {
    return this.#path;
  }

  #snap(value: number): number {
    return Math.round(value * this.#scale);
  }

  #stepTo(x: number, y: number): readonly [number, number] {
    const [fromX, fromY] = this.#at;
    this.#at = [this.#snap(x), this.#snap(y)];
    return [this.#at[0] - fromX, this.#at[1] - fromY];
  }

  /** The same command twice is written once, and a minus sign parts numbers by itself. */
  #write(command: string, ...steps: readonly number[]): void {
    const isRepeat = command === this.#last && steps.length > 0;
    this.#path += isRepeat ? '' : command;
    steps.forEach((step, index) => {
      const number = String(step / this.#scale + 0).replace(/^(-?)0\./, '$1.');
      const isParted = number.startsWith('-') || (index === 0 && !isRepeat);
      this.#path += isParted ? number : ` ${number}`;
    });
    this.#last = command;
  }
}
