import { BILINGUAL_NAMES, type Entry } from './content.ts';
import type { Fault, Rule } from './finding.ts';
import { formatPath } from './parse-entry.ts';
import { listTexts } from './walk-text.ts';

/** What the import writes where a person has still to write, and what people write themselves. */
const PLACEHOLDER = /待译：|（待写[^）]*）|\b(?:TODO|TBD|FIXME)\b|\blorem ipsum\b/i;

function findFaults(entry: Entry<unknown>): Fault[] {
  const texts = [...listTexts(entry.data), { path: ['正文'], text: entry.body }];
  return texts.flatMap(({ path, text }) => {
    const found = PLACEHOLDER.exec(text)?.[0];
    if (found === undefined) return [];
    const message = `还有占位文字“${found}”，请写成正式内容`;
    return [{ file: entry.file, field: formatPath(path), message }];
  });
}

/** Nothing is published half-written. */
export const PLACEHOLDER_RULES: readonly Rule[] = [
  {
    id: 'placeholder',
    authority: 'Imported drafts mark what a person has still to write',
    apply: (content) =>
      BILINGUAL_NAMES.flatMap((name): Entry<unknown>[] => [
        ...content[name].zh.values(),
        ...content[name].en.values(),
      ]).flatMap(findFaults),
  },
];
