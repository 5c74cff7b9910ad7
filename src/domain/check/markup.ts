import { isSafeUrl } from '../safe-url.ts';
import { BILINGUAL_NAMES, type Content, type Entry } from './content.ts';
import type { Fault, FieldFault, Rule } from './finding.ts';
import { formatPath } from './parse-entry.ts';
import { listTexts } from './walk-text.ts';

/** How a browser begins to read markup: a tag, a comment, a declaration. `<3亿元` is none. */
const MARKUP = /<\/?[a-z][a-z0-9-]*(?=[\s/>]|$)|<[!?]/gim;

/** The addresses that Markdown makes links and pictures of; the picture's mark comes with it. */
const ADDRESSES =
  /(!?)\[[^\]]*\]\(\s*<?([^\s)>]*)|()\]:\s*<?([^\s>]+)|()<([a-z][a-z0-9+.-]*:[^<>\s]*)>/gi;

/** A backslash before a sign says that it is meant as it is. */
const unescape = (text: string) => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

const RUNS = /^\s*(?:javascript|vbscript|data):/i;

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** `正文第3行`, counted beneath the file's data. */
const lineOf = (body: string, at: number) => `正文第${body.slice(0, at).split('\n').length}行`;

function sayAddress(address: string, isPicture: boolean): string | undefined {
  if (!isSafeUrl(address))
    return `链接“${shorten(address)}”不能用，请写成 https://…、mailto:… 或本站地址 /…`;
  if (isPicture && !/^\/[^/]/.test(address))
    return `图片“${shorten(address)}”不在本站，请放进 public/photos/，写成 /photos/…`;
  return undefined;
}

/** A heading of the first level: the page's own title is one already. */
const FIRST_LEVEL = /^#[ \t]+(.+?)[ \t]*$/gm;

/** Markup, addresses and headings in a Markdown text that must not reach a page, line by line. */
export function findMarkup(body: string): FieldFault[] {
  const tags = [...body.matchAll(MARKUP)].map(({ 0: found, index }) => ({
    field: lineOf(body, index),
    message: `有网页代码“${found}”，正文只用 Markdown，请删去；要写小于号，请写成 &lt;`,
  }));
  const addresses = [...body.matchAll(ADDRESSES)].flatMap((match) => {
    const [, mark, inline, , defined, , auto] = match;
    const message = sayAddress(unescape(inline ?? defined ?? auto ?? ''), mark === '!');
    return message === undefined ? [] : [{ field: lineOf(body, match.index), message }];
  });
  const titles = [...body.matchAll(FIRST_LEVEL)].map(({ 1: title, index }) => ({
    field: lineOf(body, index),
    message: `“# ${shorten(title ?? '')}”是全页的大标题，一页只有一个，请改成“## ”或“### ”小标题`,
  }));
  return [...tags, ...addresses, ...titles];
}

function findRunning({ data }: Entry<unknown>): FieldFault[] {
  return listTexts(data)
    .filter(({ text }) => RUNS.test(text))
    .map(({ path, text }) => ({
      field: formatPath(path),
      message: `“${shorten(text)}”是会运行的地址，请写成 https://…`,
    }));
}

function listEntries(content: Content): Entry<unknown>[] {
  return BILINGUAL_NAMES.flatMap((name): Entry<unknown>[] => [
    ...content[name].zh.values(),
    ...content[name].en.values(),
  ]);
}

/** What is written by staff reaches pages as text and links, and runs nothing. */
export const MARKUP_RULES: readonly Rule[] = [
  {
    id: 'markup',
    authority: 'OWASP ASVS 4.0.3, 5.2: what users write is no code. The renderer leaves it out too',
    apply: (content) =>
      listEntries(content).flatMap((entry): Fault[] =>
        [...findMarkup(entry.body), ...findRunning(entry)].map((fault) => ({
          file: entry.file,
          ...fault,
        })),
      ),
  },
];
