/** What an attribute may hold: a number is rounded, an absent value leaves the attribute out. */
export type AttributeValue = string | number | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML 1.0, section 2.2: these characters may not appear in a document even as a reference.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text made safe for SVG text and attribute values; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A number for a picture: at most one decimal, never `-0`. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Attributes as markup, each with a leading space, values escaped and numbers rounded. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
    )
    .join('');
}

/** One element; `children` is markup already, so text goes through `escapeXml` first. */
export function element(
  name: string,
  values: Readonly<Record<string, AttributeValue>>,
  children = '',
): string {
  const open = `<${name}${attributes(values)}`;
  return children === '' ? `${open}/>` : `${open}>${children}</${name}>`;
}
