import { stringify } from 'csv-stringify/sync';
import { COLUMNS, guardFormula, headOf, type Column } from '#src/domain/open-data/columns.ts';
import type { PublishedProject } from '#src/domain/open-data/record.ts';

/** A date stays bare, so that spreadsheets read it as one; every text is in quotation marks. */
class Bare {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function toCell({ kind, get }: Column, project: PublishedProject) {
  const value = get(project);
  if (value === null) return null;
  if (kind === 'date') return new Bare(String(value));
  if (typeof value === 'boolean') return new Bare(value ? 'TRUE' : 'FALSE');
  return typeof value === 'string' ? guardFormula(value) : value;
}

/** The library as CSV (RFC 4180): UTF-8 with BOM, texts quoted, fractions for percentages. */
export function makeCsv(projects: readonly PublishedProject[]): string {
  return stringify(
    [
      COLUMNS.map(headOf),
      ...projects.map((project) => COLUMNS.map((column) => toCell(column, project))),
    ],
    {
      bom: true,
      record_delimiter: 'windows',
      quoted_string: true,
      quoted_empty: false,
      cast: { object: (value: unknown) => (value instanceof Bare ? value.text : '') },
    },
  );
}
