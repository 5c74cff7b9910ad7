/** Why something in a workbook cannot be taken, and where, in Chinese with what to do. */
export interface SheetFault {
  sheet: string;
  row: number;
  column: string;
  reason: string;
}

/** Whether a cell has a fault already: what follows from that need not be told. */
export const isNamed = (
  faults: readonly SheetFault[],
  { sheet, row, column }: Omit<SheetFault, 'reason'>,
): boolean =>
  faults.some((fault) => fault.sheet === sheet && fault.row === row && fault.column === column);
