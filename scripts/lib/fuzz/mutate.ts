import fc from 'fast-check';

/** What people and programs put where it does not belong. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '---',
  ': ',
  '- ',
  '"',
  "'",
  '|',
  '&a *a',
  '<<: *a',
  '!!js/function',
  '{}',
  '[[',
  'null',
  'NaN',
  '-0',
  '1e309',
  '９９９亿',
  '1.2.3万元',
  '2026-02-30',
  '<script>',
  '[x](javascript:alert(1))',
  '__proto__: 1',
  '\uD800',
  '\r',
  '\t',
  '长'.repeat(3000),
] as const;

/** One change of a text: at a place (a share of its length), so much taken out, something put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme-composite', maxLength: 12 }),
  ),
});

/** A text that was good, with up to six changes. */
export const mutated = (sources: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sources), fc.array(change, { maxLength: 6 }))
    .map(([source, changes]) =>
      changes.reduce((text, { at, cut, put }) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + put + text.slice(from + cut);
      }, source),
    );

/** A cell as people fill it: what a good one holds, changed, or anything at all. */
export const cell: fc.Arbitrary<string> = fc.oneof(
  mutated(['3.2亿元', '170亩', '2026-11-23', '雀塘镇', '独资、合资', '是', '8 万头/年', '#REF!']),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
