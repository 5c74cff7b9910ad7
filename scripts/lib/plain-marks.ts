import type { MdastPluginDefinition } from 'satteri';

type Visitor<Kind extends 'delete' | 'emphasis' | 'heading' | 'code'> = NonNullable<
  MdastPluginDefinition[Kind]
>;
type Context = Parameters<Visitor<'delete'>>[1];
type Placed = Parameters<Visitor<'delete'>>[0] | Parameters<Visitor<'emphasis'>>[0];

const SPEAKS = /[\p{L}\p{N}]/u;

const sourceOf = ({ position }: Pick<Placed, 'position'>, { source }: Context) =>
  position ? source.slice(position.start.offset, position.end.offset) : '';

/** Puts the marks back as the letters that they were typed as. */
function spellOut(node: Placed, mark: string, context: Context): void {
  const letters = { type: 'text', value: mark } as const;
  context.replaceNode(node, [letters, ...node.children, letters]);
}

function isWithinWord({ position }: Pick<Placed, 'position'>, { source }: Context): boolean {
  if (!position) return false;
  const before = source.slice(0, position.start.offset).at(-1) ?? '';
  const after = String.fromCodePoint(source.codePointAt(position.end.offset ?? 0) ?? 0);
  return SPEAKS.test(before) || SPEAKS.test(after);
}

/**
 * What clerks type and do not mean as Markdown stays as it was typed: `3~5万吨` strikes nothing out,
 * `5*3*2米` slants nothing, a row of dashes below a paragraph makes no heading of it, and a paragraph
 * that is indented is no program.
 */
export const withPlainMarks: MdastPluginDefinition = {
  name: 'qiao-plain-marks',
  options: { position: true },
  delete(node, context) {
    spellOut(node, /^~+/.exec(sourceOf(node, context))?.[0] ?? '~', context);
  },
  emphasis(node, context) {
    if (sourceOf(node, context).startsWith('*') && isWithinWord(node, context))
      spellOut(node, '*', context);
  },
  heading(node, context) {
    if (/^\s*#/.test(sourceOf(node, context))) return;
    context.replaceNode(node, [
      { type: 'paragraph', children: [...node.children] },
      { type: 'thematicBreak' },
    ]);
  },
  code(node, context) {
    if (/^\s*(?:`{3}|~{3})/.test(sourceOf(node, context))) return;
    context.replaceNode(node, {
      type: 'paragraph',
      children: [{ type: 'text', value: node.value }],
    });
  },
};
