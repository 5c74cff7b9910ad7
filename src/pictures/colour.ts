/** The channels 0–255 of a `#RRGGBB` colour; throws on any other form. */
function parseHex(hex: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) throw new Error(`${hex} is not a colour: write it as #RRGGBB.`);
  const [red = '', green = '', blue = ''] = match.slice(1);
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** Relative luminance of a `#RRGGBB` colour, 0 black to 1 white (WCAG 2.2, definition). */
export function luminance(hex: string): number {
  const [red, green, blue] = parseHex(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, definition). */
export function contrastRatio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Which of two inks reads better on a ground, all three as `#RRGGBB`. */
export function pickReadable(ground: string, one: string, other: string): string {
  return contrastRatio(ground, one) >= contrastRatio(ground, other) ? one : other;
}

/** The colour `share` of the way from one `#RRGGBB` to another. */
export function mix(from: string, to: string, share: number): string {
  const target = parseHex(to);
  const channels = parseHex(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? channel) - channel) * share),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
