/** Why something in a workbook cannot be taken, and where, in Chinese with what to do. */
export interface SheetFault {
  sheet: string;
  row: number;
  column: string;
  reason: string;
}
