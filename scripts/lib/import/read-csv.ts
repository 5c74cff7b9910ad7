import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../command-error.ts';
import { decodeText } from './decode-text.ts';
import type { RawRow } from './table.ts';

const DELIMITERS = [',', '\t', ';'];

/** The delimiter that the first line has most of. */
function findDelimiter(text: string): string {
  const line = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const counted = DELIMITERS.map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.sort((a, b) => b.count - a.count)[0]!.mark;
}

/**
 * The rows of a CSV file in any usual encoding, numbered as a spreadsheet shows them. Throws a
 * CommandError for quotes that do not close.
 */
export function readCsv(bytes: Uint8Array, encoding?: string): RawRow[] {
  const { text } = decodeText(bytes, encoding);
  try {
    const records: string[][] = parse(text, {
      delimiter: findDelimiter(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return records.map((cells, index) => ({ number: index + 1, cells }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    const place = lines === undefined ? '' : `第 ${lines} 行附近`;
    const message = `CSV ${place}引号不成对，请补上引号或另存为 xlsx 再导入`;
    throw new CommandError(message, { cause: error });
  }
}
