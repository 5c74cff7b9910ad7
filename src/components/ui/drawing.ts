const rem = (units: string) => `${Number(units) / 16}rem`;

/**
 * A drawing as a page holds it: it needs neither its namespace nor type of its own, and takes the page's;
 * where there is room it grows with the reader's text.
 */
export const inPage = (svg: string): string =>
  svg
    .replaceAll(/ (?:xmlns|font-family)="[^"]*"/g, '')
    .replace(
      / width="([\d.]+)" height="([\d.]+)"/,
      (_, width: string, height: string) => ` width="${rem(width)}" height="${rem(height)}"`,
    );
