import { NodeCompiler, PdfStandard, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { readFonts, TEXT_FACES } from './faces.ts';

/** A finished sheet. */
export interface Sheet {
  pdf: Uint8Array;
  pages: number;
}

/** A leaf has two sides. */
export const MOST_PAGES = 2;

const MAIN = '#import "/sheet.typ": sheet\n#sheet(json(bytes(sys.inputs.record)))';
/** What is memoized of this many sheets is kept: the template's own parts, not all drawings. */
const KEPT_SHEETS = 3;

function describe(error: NodeError | null): string {
  const found = (error?.shortDiagnostics ?? []) as { message?: string }[];
  return found.map(({ message }) => message ?? '').join('; ');
}

/** Pictures name the page's fonts; in the sheet they are set in its own. */
function toInput(record: SheetRecord): string {
  const faces = TEXT_FACES[record.locale].join(', ');
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('<svg')
      ? value.replaceAll(/font-family="[^"]*"/g, `font-family="${faces}"`)
      : value,
  );
}

/** Typst leaves the objects of the tag tree plain: packed, a file is a third smaller. */
async function pack(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

/**
 * A compiler with its fonts, for many sheets; `folder` holds sheet.typ. Setting a sheet throws where
 * it would break PDF/UA-1, lacks a glyph or runs over a leaf, and names the project.
 */
export function createTypesetter(folder: string): (record: SheetRecord) => Promise<Sheet> {
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: readFonts() }],
  });
  return async (record) => {
    const fail = (reason: string, cause?: unknown) =>
      new Error(`The sheet of ${record.slug} (${record.locale}): ${reason}`, { cause });
    const made = compiler.compile({
      mainFileContent: MAIN,
      inputs: { record: toInput(record) },
    });
    const document = made.result;
    if (made.hasError() || document === null) throw fail(describe(made.takeError()));
    const warning = describe(made.takeWarnings());
    if (warning !== '') throw fail(warning);
    const pages = document.numOfPages;
    if (pages > MOST_PAGES) throw fail(`${pages} pages, but a leaf has ${MOST_PAGES}`);
    try {
      const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
      compiler.evictCache(KEPT_SHEETS);
      return { pdf: await pack(pdf), pages };
    } catch (cause) {
      throw fail(cause instanceof Error ? cause.message : String(cause), cause);
    }
  };
}
