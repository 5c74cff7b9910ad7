import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, expect, test, vi } from 'vitest';
import { joinSheets } from '#src/islands/shortlist/join-sheets.ts';

const ABOUT = { title: '示例县备选项目', language: 'zh-Hans', now: new Date('2026-11-28') };

async function makePdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page++) pdf.addPage([595, 842]);
  return (await pdf.save()).slice();
}

/** Serves files by address; all others are not there. */
function serve(files: Record<string, Uint8Array<ArrayBuffer>>) {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      files[address] === undefined
        ? new Response('', { status: 404 })
        : new Response(files[address]),
    ),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const sheet = (name: string) => ({ address: `/sheets/${name}.pdf`, title: name });

test('the sheets become one file with a title, page after page', async () => {
  serve({ '/sheets/a.pdf': await makePdf(1), '/sheets/b.pdf': await makePdf(2) });
  const steps: number[] = [];
  const { file, missing } = await joinSheets([sheet('a'), sheet('b')], ABOUT, (at) =>
    steps.push(at),
  );
  const joined = await PDFDocument.load(await file!.arrayBuffer());
  expect([joined.getPageCount(), joined.getTitle(), missing]).toEqual([3, ABOUT.title, []]);
  expect(steps).toEqual([1, 2]);
});

test('a sheet that cannot be had or read is named, and the others are joined', async () => {
  serve({ '/sheets/a.pdf': await makePdf(1), '/sheets/c.pdf': new Uint8Array([1, 2, 3]) });
  const all = [sheet('a'), sheet('b'), sheet('c')];
  const { file, missing } = await joinSheets(all, ABOUT, () => undefined);
  const joined = await PDFDocument.load(await file!.arrayBuffer());
  expect([joined.getPageCount(), missing]).toEqual([1, ['b', 'c']]);
});

test('without any sheet there is no file', async () => {
  serve({});
  expect(await joinSheets([sheet('a')], ABOUT, () => undefined)).toEqual({ missing: ['a'] });
});
