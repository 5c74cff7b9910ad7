/** One element of a drawn picture, as a test reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text and that of the elements inside it. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescape(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) throw new Error(`A stray & in ${text}`);
  return text.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function readAttributes(source: string): Record<string, string> {
  const rest = source.replace(/\s+[\w:-]+="[^"<]*"/g, '').trim();
  if (rest !== '') throw new Error(`Not attributes: ${rest}`);
  const pairs = [...source.matchAll(/\s+([\w:-]+)="([^"<]*)"/g)];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${source}`);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescape(value)]));
}

/** All elements of well-formed markup in document order; throws where it is not well formed. */
export function readSvg(markup: string): ReadElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof elements = [];
  const tokens = markup.match(/<[^>]*>|[^<]+/g) ?? [];
  if (tokens.join('') !== markup) throw new Error('A tag is not closed.');
  for (const token of tokens) {
    const tag = /^<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>$/s.exec(token);
    if (tag === null) {
      const text = unescape(token);
      for (const element of open) element.text += text;
      continue;
    }
    const [, closes = '', name = '', attributes = '', isEmpty = ''] = tag;
    if (closes !== '') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), text: '' };
    elements.push(element);
    if (isEmpty === '') open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open[0]?.name}> is never closed.`);
  return elements;
}

/** The elements of one name. */
export function listElements(markup: string, name: string): ReadElement[] {
  return readSvg(markup).filter((element) => element.name === name);
}

/** A numeric attribute; 0 if it is left out, as SVG has it for positions. */
export function numberOf(element: ReadElement | undefined, attribute: string): number {
  if (element === undefined) throw new Error(`No element to read ${attribute} from.`);
  return Number(element.attributes[attribute] ?? 0);
}
