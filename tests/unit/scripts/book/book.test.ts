import {
  decodePDFRawStream,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
} from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { TEMPLATE } from '#scripts/lib/book/template.ts';
import { createTypesetter } from '#scripts/lib/typst/compiler.ts';
import { listBookmarks, readPages } from './read-pdf.ts';
import { compose, SLUGS, SOURCE } from './sample-book.ts';

const typeset = createTypesetter(TEMPLATE);
let pdf: Uint8Array;
let book: PDFDocument;
let pages: string[];

beforeAll(async () => {
  ({ pdf } = await typeset(compose()));
  book = await PDFDocument.load(pdf, { updateMetadata: false });
  pages = await readPages(pdf);
}, 60_000);

const pageOf = (text: string) => pages.findIndex((page) => page.includes(text));

test('the contents name each project with the page on which it begins', () => {
  const contents = pages[pageOf('目录\n')]!.replaceAll(/\n|\.| /g, '');
  for (const { number, title } of SOURCE.projects) {
    const printed = new RegExp(`${number}${title}.*?元(\\d+)SX|${number}${title}.*?元(\\d+)`).exec(
      contents,
    );
    const page = Number.parseInt(printed?.[1] ?? printed?.[2] ?? '', 10);
    expect([number, pages[page - 1]?.includes(`${number}\n`)]).toEqual([number, true]);
    expect([number, pages[page - 1]?.includes(title)]).toEqual([number, true]);
  }
});

test('projects stand by sectors in the county’s order, each over two pages, behind a divider', () => {
  const [one, two, three] = ['粮油和竹木的加工', '茶、果和水产', '河街和山路'].map(pageOf);
  expect([two! - one!, three! - two!]).toEqual([5, 3]);
  expect(pageOf('仓储和冷链')).toBe(-1);
});

test('bookmarks hold the chapters, with the projects under their sectors', () => {
  expect(listBookmarks(book)).toEqual([
    ['怎样看一个项目', 0],
    ['目录', 0],
    ['农产品加工', 2],
    ['现代种养', 1],
    ['文化旅游', 1],
    ['按乡镇检索', 0],
    ['按投资规模检索', 0],
    ['联系我们', 0],
  ]);
});

test('the file is tagged, keeps to PDF/UA-1 and says its language, title and day', () => {
  const { catalog } = book;
  const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  const text = Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8');
  expect(text).toMatch(/pdfuaid:part>1</);
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))).toBe(
    PDFBool.True,
  );
  expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  expect(String(catalog.get(PDFName.of('Lang')))).toBe('(zh-CN)');
  expect(book.getTitle()).toBe('招商项目册 · 全部在库项目');
  expect(book.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-11-10');
});

test('every font is embedded as a subset', () => {
  const fonts = [...book.context.enumerateIndirectObjects()].flatMap(([, object]) =>
    object instanceof PDFDict && object.has(PDFName.of('FontFile2')) ? [object] : [],
  );
  const names = fonts.map((font) => String(font.get(PDFName.of('FontName'))));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+Noto/);
});

test('a picture without words is refused, for PDF/UA-1 asks for them', async () => {
  const document = compose();
  const [part, ...others] = document.parts;
  const chart = { ...part!.chart, picture: { ...part!.chart.picture, alt: null } };
  const dumb = { ...document, parts: [{ ...part!, chart }, ...others] };
  await expect(typeset(dumb)).rejects.toThrow(/alt/);
}, 60_000);

test('a book of a list is one part, in the order of the list', async () => {
  const list = compose({ kind: 'list', slugs: [SLUGS[3]!, SLUGS[0]!] });
  expect(list.parts.map(({ projects }) => projects.map(({ slug }) => slug))).toEqual([
    [SLUGS[3], SLUGS[0]],
  ]);
  expect(list.indexes).toEqual([]);
  expect(list.samples).toBe(
    '本册有 1 个示例项目，逐一标明“示例”：内容为演示而编写，不代表真实的招商承诺。',
  );
  expect((await typeset(list)).pages).toBe(8);
}, 60_000);
