import type { Workbook } from 'exceljs';
import { ABOUT_SHEET, REQUIRED_MARK } from './layout.ts';
import type { SheetPlan } from './sheet-plans.ts';

const LINES = [
  `一、每张表第 3 行是列名，带${REQUIRED_MARK}的必填；第 4 行是例子，不会导入；从第 5 行起填写。`,
  '二、鼠标放在列名上看写法；有下拉箭头的从列表里选；没填的必填格是浅红色。',
  '三、列名后的括号里是单位，只写数字；用别的单位就连单位写，如 3.2亿元、113332㎡。',
  '四、“每行一条”的格子里用 Alt+Enter 换行。可以调列宽、隐藏列、加自己的列；不要删列。',
  '五、投资构成、审批情况等在各自的表里，一项一行，第一列写是哪个项目。一项不剩就是没有。',
  '六、填好后运行 npm run import -- 本文件 --dry-run 先看结果，去掉 --dry-run 才写入。',
  '七、整个删去一行不会删除项目；撤回的项目请把“阶段”改为撤回。',
];

function describe(plan: SheetPlan): string {
  if (plan.list) return '一项一行';
  return plan.isMain ? '一个一行' : `与“${plan.kind.title}”逐行对应`;
}

/** The first sheet: how to fill the others, and a list of them to press. */
export function addAbout(book: Workbook, title: string, plans: readonly SheetPlan[]): void {
  const sheet = book.addWorksheet(ABOUT_SHEET, {
    properties: { tabColor: { argb: 'FFB33A1E' } },
    views: [{ showGridLines: false }],
    pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 26 }, { width: 90 }];
  const head = sheet.addRow([title]);
  head.font = { bold: true, size: 18, color: { argb: 'FF0F4C5C' } };
  head.height = 30;
  sheet.addRow([]);
  for (const line of LINES) {
    const row = sheet.addRow([line]);
    sheet.mergeCells(row.number, 1, row.number, 2);
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = 20;
  }
  sheet.addRow([]);
  sheet.addRow(['工作表', '怎样填']).font = { bold: true };
  for (const plan of plans) {
    const row = sheet.addRow([
      { text: plan.name, hyperlink: `#'${plan.name}'!A1` },
      describe(plan),
    ]);
    row.getCell(1).font = { color: { argb: 'FF0F4C5C' }, underline: true };
  }
}
