import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, PdfStandard, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Locale } from '#src/i18n/locales.ts';
import { nameFonts, readFonts, TEXT_FACES } from './faces.ts';
import { pack } from './pack.ts';

/** The folder that `/` means in an import of a .typ file. */
const WORKSPACE = dirname(import.meta.dirname);
const COMPILER = '@myriaddreamin/typst-ts-node-compiler';
/** What is memoized of this many documents is kept: the templates' own parts, not all drawings. */
const KEPT_DOCUMENTS = 3;

/** A finished file. */
export interface Typeset {
  pdf: Uint8Array;
  pages: number;
}

/** A .typ file of the workspace and the name of the function in it that sets the data. */
export interface Template {
  readonly file: string;
  readonly name: string;
}

function describe(error: NodeError | null): string {
  const found = (error?.shortDiagnostics ?? []) as { message?: string }[];
  return found.map(({ message }) => message ?? '').join('; ');
}

/** Pictures name the page's fonts; on paper they are set in its own. */
function toInput(data: { readonly locale: Locale }): string {
  const faces = TEXT_FACES[data.locale].join(', ');
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('<svg')
      ? value.replaceAll(/font-family="[^"]*"/g, `font-family="${faces}"`)
      : value,
  );
}

let opened: NodeCompiler | undefined;

/** The compiler with its fonts, which take a second to read: one for all templates of a thread. */
const openCompiler = (): NodeCompiler =>
  (opened ??= NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: readFonts() }],
  }));

/**
 * What sets many files by one template. Setting one throws with the reason where it would break PDF/UA-1
 * or lacks a glyph.
 */
export function createTypesetter({
  file,
  name,
}: Template): (data: { readonly locale: Locale }) => Promise<Typeset> {
  const compiler = openCompiler();
  const mainFileContent = `#import "/${file}": ${name}\n#${name}(json(bytes(sys.inputs.data)))`;
  return async (data) => {
    const made = compiler.compile({ mainFileContent, inputs: { data: toInput(data) } });
    const document = made.result;
    if (made.hasError() || document === null) throw new Error(describe(made.takeError()));
    const warning = describe(made.takeWarnings());
    if (warning !== '') throw new Error(warning);
    const pages = document.numOfPages;
    const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
    compiler.evictCache(KEPT_DOCUMENTS);
    return { pdf: await pack(pdf), pages };
  };
}

/** Everything but the data that the bytes of a file depend on; `files` are those of the workspace. */
export function describeTools(files: readonly string[]): string {
  const require = createRequire(import.meta.url);
  const { version } = require(`${COMPILER}/package.json`) as { version: string };
  const own = [
    'typst/compiler.ts',
    'typst/pack.ts',
    'typst/parts.typ',
    'typst/project.typ',
    ...files,
  ];
  const texts = own.map((name) => readFileSync(join(WORKSPACE, name), 'utf8'));
  return [version, nameFonts(), ...texts].join('\n');
}
