/** A start or end tag and the text after it. */
const PIECE = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>([^<]*)/g;
/** Values that are words, addresses, names or sizes: the attribute counts, its value does not. */
const SAID =
  /\s(?!role=|type=|scope=|tabindex=|aria-(?!label=|labelledby=|describedby=|controls=|value))([^\s=>]+)="[^"]*"/g;
const VOID =
  /^(?:br|circle|ellipse|hr|img|input|line|link|meta|path|polygon|polyline|rect|source|use)$/;
const REFERENCE = /\s(id|for|aria-labelledby|aria-describedby)="([^"]*)"/g;

interface OpenElement {
  name: string;
  tag: string;
  /** Whether anything in it is read out. */
  said: boolean;
}

/**
 * Every way in which a page's main part puts its elements together, as axe judges them: an element
 * within its ancestors, one without words, a heading after another, a name that is given twice or
 * nowhere. Colours, sizes and the words themselves are not among them.
 */
export function listFeatures(html: string): Set<string> {
  const main = html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<(script|template)\b.*?<\/\1>/gs, '');
  const features = new Set<string>();
  const open: OpenElement[] = [];
  const pathOf = () => open.map(({ tag }) => tag).join('');
  const say = () => {
    const holder = open.at(-1);
    if (holder) holder.said = true;
  };
  let heading = '';
  for (const [, end, name = '', attributes = '', closed, text = ''] of main.matchAll(PIECE)) {
    if (end === '/') {
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        if (top.said) say();
        else features.add(`${pathOf()}${top.tag} says nothing`);
        if (top.name === name) break;
      }
    } else {
      const tag = `<${name}${attributes.replace(SAID, ' $1')}>`;
      features.add(pathOf() + tag);
      if (/^h[1-6]$/.test(name)) {
        features.add(`${heading} and then ${name}`);
        heading = name;
      }
      const said = /\s(?:aria-label|alt)=/.test(attributes);
      if (said) say();
      if (closed === '' && !VOID.test(name)) open.push({ name, tag, said });
    }
    if (text.trim() !== '') say();
  }
  for (const fault of listLostNames(main, html)) features.add(fault);
  return features;
}

/** Ids that stand twice, and references to none. */
function listLostNames(main: string, html: string): string[] {
  const pairs = [...main.matchAll(REFERENCE)].map(([, kind, value = '']) => ({ kind, value }));
  const ids = pairs.filter(({ kind }) => kind === 'id').map(({ value }) => value);
  const asked = pairs.filter(({ kind }) => kind !== 'id').flatMap(({ value }) => value.split(' '));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two are called ${id}`),
    ...asked.filter((id) => !html.includes(`id="${id}"`)).map((id) => `nothing is called ${id}`),
  ];
}
