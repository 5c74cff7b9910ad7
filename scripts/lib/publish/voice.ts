import type { StepVoice } from '../steps.ts';

/** The parts of a build as staff are told of them. */
const STEP_NAMES: Readonly<Record<string, string>> = {
  'check the content': '检查内容',
  'cut the heading fonts': '准备标题字体',
  'read the content': '读取内容',
  'index the search': '生成项目搜索',
  'make the records': '整理数据',
  'draw the share cards': '画分享图',
  'set the project sheets': '排项目单页',
  'make the pages': '生成网页',
  'index the other pages': '生成站内搜索',
  'weigh the islands': '核对网页大小',
  'compress the pages': '压缩网页',
  'compress the search': '压缩搜索',
  'write the headers': '写安全头',
};

/** How a build speaks to staff who publish: in Chinese, and of reports nothing. */
export const STAFF_VOICE: StepVoice = {
  nameStep: (name) => STEP_NAMES[name] ?? name,
  failed: '没有成功  ',
  stopped: '停下了  ',
  sayDuration: (text) => text.replace(' min ', ' 分 ').replace(/ s$/, ' 秒'),
  showsReports: false,
};
