import { PDFDocument } from '@cantoo/pdf-lib';

/** One project's sheet: where it is, and what to call it if it cannot be had. */
export interface Sheet {
  readonly address: string;
  readonly title: string;
}

/** The joined file, if any sheet could be had, and the titles of those that could not. */
export interface Joined {
  readonly file?: Blob;
  readonly missing: readonly string[];
}

async function fetchSheet(address: string): Promise<PDFDocument | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await PDFDocument.load(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** Joins the sheets of the projects into one PDF, in their order; tells which it is at. */
export async function joinSheets(
  sheets: readonly Sheet[],
  about: { readonly title: string; readonly language: string; readonly now: Date },
  onProgress: (at: number) => void,
): Promise<Joined> {
  const joined = await PDFDocument.create();
  const missing: string[] = [];
  for (const [index, { address, title }] of sheets.entries()) {
    onProgress(index + 1);
    const sheet = await fetchSheet(address);
    if (sheet === undefined) missing.push(title);
    else
      for (const page of await joined.copyPages(sheet, sheet.getPageIndices()))
        joined.addPage(page);
  }
  if (missing.length === sheets.length) return { missing };
  joined.setTitle(about.title, { showInWindowTitleBar: true });
  joined.setLanguage(about.language);
  joined.setCreationDate(about.now);
  const bytes = await joined.save();
  return { file: new Blob([bytes.slice()], { type: 'application/pdf' }), missing };
}
