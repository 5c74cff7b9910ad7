/** The first row names the columns for the import and is hidden; the others are for people. */
export const ROWS = { ids: 1, bands: 2, headings: 3, example: 4, first: 5 } as const;

/** Rows that can be filled beyond those that are. */
export const SPARE_ROWS = 1000;

/** The hidden sheet of what drop-downs offer; its first cell says whose workbook this is. */
export const CHOICES_SHEET = '选项';
export const MARKER = 'qiao-workbook/1';
/** The very hidden sheet of what every entry was when the workbook went out. */
export const BASE_SHEET = '导出时';
export const BASE_MARKER = 'qiao-base/1';
export const ABOUT_SHEET = '填表说明';

/** Before the sheet's own id, in the hidden row above the key. */
export const SHEET_MARK = '@';
/** Before the example's key: the row is nobody's. */
export const EXAMPLE_MARK = '例：';
/** Behind the heading of a column that must be filled. */
export const REQUIRED_MARK = '＊';

/** 3 → `C`. */
export function nameColumn(index: number): string {
  const rest = Math.floor((index - 1) / 26);
  return `${rest > 0 ? nameColumn(rest) : ''}${String.fromCharCode(65 + ((index - 1) % 26))}`;
}
