const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

const countCells = (row: string) =>
  row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/).length;

/**
 * A table pasted from Word comes without the rule beneath its heading where that is no heading there;
 * without the rule it is no table on the page.
 */
export function mendTables(body: string): string {
  const lines = body.split('\n');
  return lines
    .flatMap((line, index) => {
      const isFirst = ROW.test(line) && !ROW.test(lines[index - 1] ?? '');
      const next = lines[index + 1] ?? '';
      if (!isFirst || RULE.test(next) || !ROW.test(next)) return [line];
      return [line, `|${' --- |'.repeat(countCells(line))}`];
    })
    .join('\n');
}
