export const sheet = {
  title: '项目单页',
  short: '项目单页（PDF）',
  link: '下载项目单页（PDF）',
  linkLead: '要点、投资、测算和联系窗口印在一页 A4 纸上，可打印，可转发。',
  place: '{{province}}{{prefecture}}{{county}}',
  online: '本项目网页',
  sample: '示例项目：内容为演示而编写，不代表真实的招商承诺。',
  indicative: '测算由本县模型按所列依据算出，仅供参考，不构成承诺；请以网页最新内容为准。',
  stated: '效益数据由包装单位申报，未经复核，仅供参考；请以网页最新内容为准。',
  current: '数据仅供参考，请以网页最新内容为准。',
  omitted: '本页未列：{{parts}}，见网页。',
} as const;
