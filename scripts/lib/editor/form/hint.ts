import type { SchemaNode } from './schema-node.ts';

function findExample({ examples = [], description = '', enum: values, format }: SchemaNode) {
  const example = [examples[0] ?? []].flat().filter((value) => typeof value !== 'object');
  const shown = example.map(String).join('、');
  // A day is picked, not written.
  return values || format === 'date' || shown === '' || description.includes(shown)
    ? []
    : [`如 ${shown}`];
}

const IS_ABOUT_FILES = /^content\/\S+ 里的文件名$|^放在 public\//;

/** How a field is filled, in one line; a switch is turned on, where a file says `true`. */
export function sayHint(node: SchemaNode, isChosen: boolean): string {
  const isSwitch = node.type === 'boolean';
  // A list as files have it, where the form has an item a line.
  const said = (node.description ?? '').replace('写 true', '打开').replace(/，如 \[[^\]]*\]/, '');
  const words = isSwitch ? said.replace('删去', '关掉') : said;
  const parts = IS_ABOUT_FILES.test(words) ? [] : [words];
  return [...parts, ...(isChosen ? [] : findExample(node))].filter(Boolean).join('；');
}
