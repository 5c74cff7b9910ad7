/** How an investor may take part (合作方式); names in the dictionaries under `mode`. */
export const COOPERATION_MODES = [
  'sole', // 独资
  'joint-venture', // 合资
  'cooperation', // 合作
  'concession', // PPP／特许经营
  'lease', // 租赁
  'equity-transfer', // 股权转让
  'land-transfer', // 土地出让
] as const;
export type CooperationMode = (typeof COOPERATION_MODES)[number];

/** What has become of a project, from open to in production; withdrawn may follow any but the last. */
export const STAGES = [
  'open',
  'intent',
  'signed',
  'started',
  'completed',
  'producing',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** What staff call the stages. */
export const STAGE_NAMES = {
  open: '招商中',
  intent: '意向',
  signed: '签约',
  started: '开工',
  completed: '竣工',
  producing: '投产',
  withdrawn: '撤回',
} as const satisfies Record<Stage, string>;

/** Stages in which an investor can still come in; the others show what became of a project. */
export const OPEN_STAGES: readonly Stage[] = ['open', 'intent'];

/** Who packages projects (包装单位的类别). */
export const UNIT_KINDS = ['town', 'zone', 'department'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What staff call the kinds of units. */
export const UNIT_KIND_NAMES = {
  town: '乡镇',
  zone: '开发区',
  department: '县直部门',
} as const satisfies Record<UnitKind, string>;

/** What kind of undertaking it is (建设性质). */
export const NATURES = ['new', 'expansion', 'renovation', 'relocation', 'merger'] as const;
export type Nature = (typeof NATURES)[number];

/** Approvals a project may need (审批事项), in the order they are usually sought. */
export const APPROVAL_ITEMS = [
  'registration', // 立项（审批、核准、备案）
  'feasibility', // 可行性研究
  'site-preview', // 用地预审与选址意见
  'planning', // 规划条件
  'land-supply', // 用地批准（征收、出让）
  'environment', // 环境影响评价
  'energy', // 节能审查
  'water-soil', // 水土保持
  'water-permit', // 取水许可
  'flood', // 洪水影响评价
  'forest', // 使用林地
  'mining', // 采矿权、探矿权
  'safety', // 安全评价
  'licence', // 生产经营许可（食品、饲料、动物防疫、菌种、检测资质等）
  'heritage', // 文物、景区批准
  'construction', // 施工许可
] as const;
export type ApprovalItem = (typeof APPROVAL_ITEMS)[number];

/** How far an approval has come; `exempt` says the law does not ask for it. */
export const APPROVAL_STATES = ['done', 'underway', 'open', 'exempt'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** What the investment is spent on (投资构成), after the classes of a feasibility study. */
export const INVESTMENT_ITEMS = [
  'land', // 土地费用
  'construction', // 建筑工程
  'equipment', // 设备购置
  'installation', // 安装工程
  'greenhouse', // 农业设施与种苗
  'livestock', // 种畜与生物资产
  'infrastructure', // 配套设施
  'other', // 工程建设其他费用
  'contingency', // 预备费
  'interest', // 建设期利息
  'working-capital', // 铺底流动资金
] as const;
export type InvestmentItem = (typeof INVESTMENT_ITEMS)[number];

/** Where the money comes from (资金来源). */
export const FUND_SOURCES = ['investor', 'local-partner', 'loan', 'grant', 'bond'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** Serviced-land levels (三通一平 to 七通一平) and raw land. */
export const LAND_LEVELS = ['raw', 'levelled', 'three', 'five', 'seven'] as const;
export type LandLevel = (typeof LAND_LEVELS)[number];

/** How far land has been taken and cleared (征收状态). */
export const LAND_STATES = ['none', 'planned', 'underway', 'cleared', 'existing'] as const;
export type LandState = (typeof LAND_STATES)[number];

/** Lines supplied to a site (公用工程). */
export const UTILITIES = ['power', 'water', 'gas', 'steam', 'sewage', 'heat', 'fibre'] as const;
export type Utility = (typeof UTILITIES)[number];

/** The kinds of document a project can show, after OC4IDS document types. */
export const DOCUMENT_KINDS = [
  'feasibility-study',
  'proposal',
  'plan',
  'red-line',
  'approval',
  'survey',
  'photo',
  'brochure',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
