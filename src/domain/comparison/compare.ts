import type { ComparedCell, ComparedGroup, ComparedProject, ComparedRow } from './comparison.ts';

/** Which of several figures it is, where they differ. */
export type Extreme = 'lowest' | 'highest';

/** A row with what each project says in it. */
export interface RowOfCells extends ComparedRow {
  readonly cells: readonly (ComparedCell | undefined)[];
  readonly differs: boolean;
  /** By project; nothing where figures are missing or all the same. */
  readonly extremeOf: readonly (Extreme | undefined)[];
  /** The ends of the scale on which the row's bars are drawn; always holds zero. */
  readonly scale: { readonly from: number; readonly to: number };
}

const said = (cell: ComparedCell | undefined): string =>
  cell === undefined ? '' : JSON.stringify([cell.texts, cell.state, cell.note]);

function findExtremes(cells: RowOfCells['cells']): RowOfCells['extremeOf'] {
  const values = cells.map((cell) => cell?.value);
  const given = values.filter((value) => value !== undefined);
  const [lowest, highest] = [Math.min(...given), Math.max(...given)];
  if (given.length < 2 || lowest === highest) return values.map(() => undefined);
  return values.map((value) =>
    value === lowest ? 'lowest' : value === highest ? 'highest' : undefined,
  );
}

function fillRow(row: ComparedRow, projects: readonly ComparedProject[]): RowOfCells {
  const cells = projects.map((project) => project.cells[row.id]);
  const values = cells.flatMap((cell) => cell?.value ?? []);
  return {
    ...row,
    cells,
    differs: new Set(cells.map(said)).size > 1,
    extremeOf: row.extremes ? findExtremes(cells) : cells.map(() => undefined),
    scale: { from: Math.min(0, ...values), to: Math.max(0, ...values) },
  };
}

/**
 * The rows in which any of the projects says something, group by group; with `onlyDiffering`, those
 * alone in which they do not all say the same.
 */
export function compareProjects(
  groups: readonly ComparedGroup[],
  projects: readonly ComparedProject[],
  onlyDiffering = false,
): { readonly id: string; readonly label: string; readonly rows: readonly RowOfCells[] }[] {
  return groups
    .map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows
        .map((row) => fillRow(row, projects))
        .filter(({ cells }) => cells.some((cell) => cell !== undefined))
        .filter(({ differs }) => differs || !onlyDiffering),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Where a bar begins and how long it is, as fractions of the scale; nil where the scale has no length. */
export function placeBar(
  value: number,
  { from, to }: RowOfCells['scale'],
): { readonly start: number; readonly length: number; readonly zero: number } {
  const span = to - from;
  if (!(span > 0)) return { start: 0, length: 0, zero: 0 };
  const zero = (0 - from) / span;
  return { start: zero + Math.min(0, value) / span, length: Math.abs(value) / span, zero };
}
