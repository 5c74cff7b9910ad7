import mammoth from 'mammoth';
import { CommandError } from '../../command-error.ts';

/** A paragraph of a Word document, or a table by its rows. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Set in a style for headings. */
      readonly heading: boolean;
      /** A point of a list, or numbered by Word itself. */
      readonly point: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What a Word document says. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly pictures: number;
}

/** An element of mammoth's own tree, as far as it is read here. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  readonly styleName?: string | null;
  readonly numbering?: object | null;
}

const HEADING_STYLE = /^(?:heading|title|标题)/i;

function readText({ type, value, children = [] }: Element): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(readText).join('');
}

const readCell = ({ children = [] }: Element): string =>
  children
    .map((child) => readText(child).trim())
    .filter((text) => text !== '')
    .join('\n');

function readBlock(element: Element): Block[] {
  const { type, children = [], styleName, numbering } = element;
  if (type === 'table') {
    const rows = children.map((row) => (row.children ?? []).map(readCell));
    return [{ kind: 'table', rows }];
  }
  if (type !== 'paragraph') return children.flatMap(readBlock);
  const text = readText(element).trim();
  if (text === '') return [];
  const heading = HEADING_STYLE.test(styleName ?? '');
  return [{ kind: 'paragraph', text, heading, point: Boolean(numbering) && !heading }];
}

const countPictures = ({ type, children = [] }: Element): number =>
  (type === 'image' ? 1 : 0) + children.reduce((sum, child) => sum + countPictures(child), 0);

/** What a DOCX file says, paragraph by paragraph. Throws a CommandError where it is none. */
export async function readDocx(bytes: Uint8Array): Promise<WordDocument> {
  let document: Element = { type: 'document' };
  try {
    const keep = (element: Element) => (document = element);
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument: keep });
  } catch (cause) {
    throw new CommandError('读不出这个文件，请在 Word 或 WPS 里另存为 .docx（不加密码）再导入', {
      cause,
    });
  }
  return { blocks: readBlock(document), pictures: countPictures(document) };
}
