/** An element with what is in it. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
}

const TOKEN =
  /<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\?[^>]*\?>|<\/(?<end>[\w:.-]+)\s*>|<(?<start>[\w:.-]+)(?<rest>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)|(?<wrong>[\s\S])/g;

const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Reads XML without document types, and throws where it is not well formed. */
export function parseXml(source: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  for (const { groups = {}, index } of source.matchAll(TOKEN)) {
    const { cdata, end, start, rest = '', empty, text, wrong } = groups;
    const current = open.at(-1)!;
    if (wrong !== undefined || ENTITY.test(text ?? rest))
      throw new Error(`Not well formed at ${index}: ${source.slice(index, index + 40)}`);
    if (cdata !== undefined || text !== undefined) current.text += cdata ?? text;
    if (end !== undefined && open.pop()?.name !== end)
      throw new Error(`</${end}> at ${index} ends what is not open`);
    if (start === undefined) continue;
    const node = { name: start, attributes: readAttributes(rest), text: '', children: [] };
    current.children.push(node);
    if (empty === '') open.push(node);
  }
  const [only] = root.children;
  if (open.length !== 1 || !only || root.children.length !== 1)
    throw new Error('There is no single element, or one is left open.');
  return only;
}
