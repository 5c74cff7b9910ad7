import { expect, test } from 'vitest';
import { briefRecordSchema } from '#src/domain/brief/record.ts';
import { FULL } from '../../scripts/sheets/sample-record.ts';

const { locale, textLang, url, verified, publisher, place, desk, qr, cover, notes } = FULL;
const BRIEF = {
  ...{ locale, textLang, url, verified, publisher, place, desk, qr, cover, notes },
  ...{ slug: 'sectors/food', path: '/briefs/sectors/food.pdf', number: '产业资料' },
  ...{ title: '食品', summary: '加工。', tags: [], notices: [] },
  figures: [{ label: '在库项目', figure: '3' }],
  sections: [{ title: '产业情况' }],
  words: { kind: '产业资料', desk: '联系窗口', online: '本页网址' },
};
const read = (own: object) => briefRecordSchema.safeParse({ ...BRIEF, ...own });

test('a part of a leaflet may be its heading alone', () => {
  expect(read({}).data?.sections).toEqual([{ title: '产业情况', paragraphs: [], tables: [] }]);
  const [table] = [{ columns: ['甲', '乙'], widths: [1, 2], rows: [['1', '2']] }];
  const { data } = read({ sections: [{ title: '数据', tables: [table] }] });
  expect(data?.sections[0]?.tables).toEqual([{ ...table, numeric: [], soft: [] }]);
});

test('a leaflet has one to four figures, a part and a note', () => {
  const [figure] = BRIEF.figures;
  const figures = (count: number) => read({ figures: Array(count).fill(figure) }).success;
  expect([0, 1, 4, 5].map(figures)).toEqual([false, true, true, false]);
  expect([read({ sections: [] }).success, read({ notes: [] }).success]).toEqual([false, false]);
});

test('a leaflet lies on this site, and its drawings are SVG', () => {
  const faulty = [
    { path: 'briefs/food.pdf' },
    { cover: 'cover.png' },
    { qr: { svg: '', alt: '码' } },
  ];
  expect(faulty.map((own) => read(own).success)).toEqual([false, false, false]);
});
