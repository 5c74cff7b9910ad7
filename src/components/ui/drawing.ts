/** A drawing as a page holds it: it needs neither its namespace nor type of its own, and takes the page's. */
export const inPage = (svg: string): string =>
  svg.replaceAll(/ (?:xmlns|font-family)="[^"]*"/g, '');
