/** The frame of each page: its date and source, and what stands at the foot. */
export const frame = {
  easy: '大字版',
  readOut: '朗读本页',
  ask: '就“{{topic}}”提问',
  published: '发布时间：{{moment}}',
  from: '来源：{{source}}',
  columnType: {
    overview: '概况信息',
    library: '招商项目',
    news: '工作动态',
    policy: '政策文件',
    service: '办事服务',
    interaction: '互动交流',
    data: '数据开放',
    site: '网站说明',
  },
  filing: {
    siteCode: '网站标识码：{{value}}',
    identityMark: '党政机关标识',
    errorReport: '我为政府网站找错',
    ipv6: '本站支持 IPv6',
  },
} as const;
