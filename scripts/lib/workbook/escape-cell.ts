import type { SheetRow } from './rows.ts';

const toEscape = (unit: string) =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A cell as XLSX holds it. Spreadsheets read `_x0041_` as `A`, so a text that looks like that is escaped;
 * and rare characters (𠮷) are written in this way, since jszip 3 cuts a text every 16,384 units, and
 * one that is cut in two is lost.
 */
export function escapeCell(cell: SheetRow[number]): SheetRow[number] {
  if (typeof cell !== 'string') return cell;
  return cell
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /[\ud800-\udbff][\udc00-\udfff]/g,
      (pair) => toEscape(pair.charAt(0)) + toEscape(pair.charAt(1)),
    );
}
