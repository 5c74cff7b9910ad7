import { pinyin } from 'pinyin-pro';
import type { Random } from '#src/pictures/seeded.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import { listAmountQueries } from './amount-queries.ts';
import { collect, createDraw, type Draw } from './draw.ts';
import type { Judged } from './score.ts';
import { findLoose, findWritten, type PlainText, type Simplify } from './truth.ts';

/** What queries are drawn from and judged by. */
export interface QuerySource {
  records: readonly SearchRecord[];
  texts: readonly PlainText[];
  simplify: Simplify;
  random: Random;
}

interface Maker {
  draw: Draw;
  source: QuerySource;
}

/** What one class asks: the parts that must all stand in a project, written with a space between. */
type Asked = readonly string[] | undefined;

const HAN = '\\p{Script=Han}';

/** Classes whose truth is plain text search: each names how a query is cut from one project. */
const TEXT_CLASSES: Readonly<Record<string, (record: SearchRecord, draw: Draw) => Asked>> = {
  'one character': ({ texts }, draw) => one(draw.run(draw.from(linesOf(texts.zh)), 1, 1)),
  'two characters': ({ texts }, draw) => one(draw.run(draw.from(linesOf(texts.zh)), 2, 2)),
  '3 to 6 characters': ({ texts }, draw) => one(draw.run(draw.from(linesOf(texts.zh)), 3, 6)),
  '7 to 12 characters': ({ texts }, draw) => one(draw.run(draw.from(linesOf(texts.zh)), 7, 12)),
  traditional: ({ texts }, draw) => one(draw.run(draw.from(linesOf(texts['zh-hant'])), 2, 6)),
  place: ({ texts }, draw) =>
    one(draw.from([texts.zh.fields[2], texts.zh.fields[2]?.slice(0, -1)])),
  'project number': ({ texts }, draw) => {
    const number = texts.zh.fields[0] ?? '';
    return one(draw.from([number, number.slice(number.indexOf('-') + 1), number.toLowerCase()]));
  },
  'amount as written': ({ texts }, draw) =>
    one(draw.match(draw.from(linesOf(texts.zh)), `[0-9][0-9,.]*\\s?${HAN}{1,2}`)),
  'two terms': ({ texts }, draw) => [
    draw.run(draw.from(linesOf(texts.zh)), 2, 4) ?? '',
    draw.run(draw.from(linesOf(texts.zh)), 2, 3) ?? '',
  ],
  mixed: ({ texts }, draw) => [
    draw.match(linesOf(texts.zh).join('\n'), '[A-Za-z]{2,}') ?? '',
    draw.run(draw.from(linesOf(texts.zh)), 2, 3) ?? '',
  ],
};

/** Queries by class, `count` of each, the same ones for the same source and seed. */
export function listQueries(source: QuerySource, count: number): Judged[] {
  const maker: Maker = { source, draw: createDraw(source.random) };
  return [
    ...Object.entries(TEXT_CLASSES).flatMap(([name, cut]) =>
      collect(count, () =>
        judgeText(name, cut(maker.draw.from(source.records), maker.draw), source),
      ),
    ),
    ...listAmountQueries(source, maker.draw, count),
    ...collect(count, () => spellQuery('pinyin', maker)),
    ...collect(count, () => spellQuery('initials', maker)),
    ...collect(count, () => englishQuery('English word', 1, maker)),
    ...collect(count, () => englishQuery('two English words', 2, maker)),
    ...collect(count, () => absentQuery(maker)),
  ];
}

const one = (part: string | undefined): Asked => (part === undefined ? undefined : [part]);

const linesOf = ({ title, fields, paragraphs }: SearchText): string[] => [
  title,
  ...fields,
  ...paragraphs,
];

/** A query for parts that all stand in a project, with what plain text search finds for them. */
export function judgeText(name: string, parts: Asked, source: QuerySource): Judged | undefined {
  if (parts === undefined || parts.includes('')) return undefined;
  const { texts, simplify } = source;
  if (name === 'traditional' && simplify(parts.join('')) === parts.join('')) return undefined;
  const must = [...findWritten(parts, texts, 'chinese')];
  if (must.length === 0) return undefined;
  const may = [...findLoose(parts, texts, simplify)];
  return { class: name, query: parts.join(' '), must, may, strict: true };
}

/** A piece of a title, or a town or sector, as it is typed in Latin letters; its tones left out. */
function spellQuery(kind: 'pinyin' | 'initials', { draw, source }: Maker): Judged | undefined {
  const [title = '', ...names] = draw.from(source.records).pinyinOf;
  const name = draw.from([draw.run(title, 3, 6), draw.run(title, 3, 6), ...names]);
  if (name === undefined || !/^\p{Script=Han}{2,}$/u.test(name)) return undefined;
  const spelt = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(kind === 'initials' ? { pattern: 'first' as const } : {}),
  }).join('');
  const must = source.records
    .filter(({ pinyinOf }) => pinyinOf.some((each) => each.includes(name)))
    .map(({ slug }) => slug);
  return { class: kind, query: spelt, must, may: [], strict: false };
}

/** Whole words of one project's English text; what has them inside other words may be found too. */
function englishQuery(name: string, count: number, { draw, source }: Maker): Judged | undefined {
  const { texts } = draw.from(source.records);
  const parts = Array.from({ length: count }, () =>
    draw.match(draw.from(linesOf(texts.en)), '\\b[a-z]{4,}\\b'),
  );
  if (!parts.every((part) => part !== undefined)) return undefined;
  const words = parts.map((part) => new RegExp(`(?<![a-z])${part}(?![a-z])`));
  const must = source.texts
    .filter(({ english }) => words.every((word) => word.test(english)))
    .map(({ slug }) => slug);
  const may = [...findWritten(parts, source.texts, 'english')];
  return { class: name, query: parts.join(' '), must, may, strict: true };
}

/** Characters, letters or a number that stand together in no project. */
function absentQuery({ draw, source }: Maker): Judged | undefined {
  const { texts } = draw.from(source.records);
  const run = draw.run(draw.from(linesOf(texts.zh)), 3, 5) ?? '';
  const query = draw.from([
    [...run].reverse().join(''),
    [...run].reverse().join(''),
    `${draw.whole(11, 99)}.${draw.whole(101, 999)}亿`,
    Array.from({ length: 7 }, () => draw.from([...'aeioubdfgkmpqrtvwxz'])).join(''),
  ]);
  if (query.length < 3 || findLoose([query], source.texts, source.simplify).size > 0)
    return undefined;
  return { class: 'nothing there', query, must: [], may: [], strict: true };
}
