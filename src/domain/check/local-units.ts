import { BILINGUAL_NAMES, type Entry } from './content.ts';
import type { Fault, Rule } from './finding.ts';
import { formatPath } from './parse-entry.ts';
import { listTexts, type FoundText } from './walk-text.ts';

/** Chinese units that a reader abroad cannot picture, and what to write in their place. */
const UNKNOWN_UNITS = [
  { pattern: /\bfen\b/i, instead: 'CNY 0.05' },
  { pattern: /\b(?:jin|catty|catties)\b/i, instead: 'kg' },
] as const;

const MU = /\bmu\b/;
const IN_HECTARES = /\bha\b|\bhectares?\b/;

const listAll = (entry: Entry<unknown>): FoundText[] => [
  ...listTexts(entry.data),
  { path: ['正文'], text: entry.body },
];

function findUnknown(entry: Entry<unknown>): Fault[] {
  return listAll(entry).flatMap(({ path, text }) =>
    UNKNOWN_UNITS.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) return [];
      const message = `英文读者不懂“${found}”，请换算，如 ${instead}`;
      return [{ file: entry.file, field: formatPath(path), message }];
    }),
  );
}

/** Labels of facts are short, and the page says the area itself. */
const isLabel = ({ path }: FoundText) => path[0] === 'terms';

function findMu(entry: Entry<unknown>): Fault[] {
  const texts = listAll(entry).filter((found) => !isLabel(found));
  const first = texts.find(({ text }) => MU.test(text));
  if (first === undefined || texts.some(({ text }) => IN_HECTARES.test(text))) return [];
  const message = '英文里的 mu 第一次出现时请写公顷，如 24 mu (1.6 ha)';
  return [{ file: entry.file, field: formatPath(first.path), message }];
}

/** Readers abroad meet units that they know. */
export const LOCAL_UNIT_RULES: readonly Rule[] = [
  {
    id: 'local-unit',
    authority: 'A mu is 1/15 ha, a fen CNY 0.01, a jin 500 g: no reader abroad knows them',
    apply: (content) =>
      BILINGUAL_NAMES.flatMap((name): Entry<unknown>[] => [...content[name].en.values()]).flatMap(
        (entry) => [...findUnknown(entry), ...findMu(entry)],
      ),
  },
];
