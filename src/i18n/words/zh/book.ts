export const book = {
  title: '招商项目册',
  scope: { whole: '全部在库项目', sector: '{{name}}', town: '{{name}}', list: '项目选编' },
  edition: '{{month}}版',
  place: '{{province}} · {{prefecture}} · {{county}}',
  dated: '项目数据最近核实于 {{day}}',
  samples: '本册所列项目均为示例：内容为演示而编写，不代表真实的招商承诺。',
  someSamples:
    '本册有 {{count}} 个示例项目，逐一标明“示例”：内容为演示而编写，不代表真实的招商承诺。',
  reach: '咨询与考察：{{desk}}',
  site: '网站首页',
  figures: {
    projects: '项目（个）',
    total: '总投资',
    sectors: '产业（个）',
    towns: '乡镇（个）',
    estimated: '有测算（个）',
    ready: '用地落实（个）',
  },
  guideTitle: '怎样看一个项目',
  guide: {
    number: {
      title: '编号',
      text: '每个项目一个编号，网页、单页和本册相同，咨询时报编号即可。编号旁标“示例”的项目是为演示而编写的，不能对接。',
    },
    figures: {
      title: '四个大数',
      text: '总投资、内部收益率、投资回收期、用地。收益率和回收期由本县模型按所列依据算出，数字下注明税前税后和是否含建设期；没有依据的写“未测算”，不估填。',
    },
    money: {
      title: '投资构成与现金流',
      text: '色条与下面的表是同一组数。现金流图中，柱为当年净现金流，线为累计，线回到零的那一年就是回收期。',
    },
    readiness: {
      title: '前期准备',
      text: '用地、审批、公用工程、测算等 11 项前期条件按权重计分，实心圆为已具备，圆心点为办理中，空心圆为待完成。',
    },
    risks: {
      title: '风险与合作方式',
      text: '包装单位自己写明的主要风险和对策，以及希望怎样合作、怎样退出。',
    },
    code: {
      title: '二维码',
      text: '每个项目末尾的二维码通向该项目网页，那里有最新的数据和咨询表单。',
    },
  },
  contentsTitle: '目录',
  bySector: '各产业总投资',
  bySectorDesc: '各产业项目的总投资：{{parts}}。',
  byTown: '各乡镇的项目',
  byTownDesc: '各乡镇的项目数和总投资：{{parts}}。',
  byTownNote: '按区划代码排列，不表示地理位置；颜色越深，项目越多。',
  townIndex: '按乡镇检索',
  sizeIndex: '按投资规模检索',
  contactTitle: '联系我们',
  contactLead: '按项目所属选择窗口；不确定该找哪个时，找{{desk}}。',
  contactOnline: '网上咨询不需要注册，提交后给出编号和答复日期。',
  aboutTitle: '关于本册',
  about:
    '本册由项目库的数据生成，与网站同一来源。数据仅供参考，不构成承诺，以网页最新内容为准。封面和扉页图形按产业生成，为示意图案，非项目实景。',
} as const;
