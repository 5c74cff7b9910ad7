/**
 * What a reader may say of a project, and the answers there are. Policies, procedures and their steps
 * are conditional on these; the words are in the dictionaries under `guide.criteria` and `guide.values`.
 */
export const CRITERIA = {
  /** 资本来源 */
  capital: ['domestic', 'foreign'],
  /** 行业大类 */
  sector: ['farming', 'mining', 'manufacturing', 'trade', 'tourism', 'services', 'infrastructure'],
  /** 企业规模（工信部联企业〔2011〕300号的划型） */
  size: ['small', 'medium', 'large'],
  /** 选址 */
  place: ['zone', 'town'],
  /** 建设性质 */
  build: ['new', 'extension', 'existing'],
  /** 用地来源 */
  land: ['farmland', 'state-land', 'in-hand', 'leased'],
  /** 环评类别（建设项目环境影响评价分类管理名录） */
  environment: ['report', 'form', 'register', 'exempt'],
  /** 年能耗 */
  energy: ['review', 'below'],
  /** 立项方式 */
  approval: ['approve', 'file'],
  /** 高新技术企业 */
  technology: ['certified', 'other'],
} as const;

export type Criterion = keyof typeof CRITERIA;

/** All criteria, in the order in which a form asks them. */
export const CRITERION_NAMES = Object.keys(CRITERIA) as Criterion[];

/** What a reader has said; what is not said is not there. */
export type Profile = Partial<Record<Criterion, string>>;

/** For each criterion named, the answers with which a thing applies. */
export type Conditions = { readonly [Name in Criterion]?: readonly string[] | undefined };

/** What staff call the criteria. */
export const CRITERION_TITLES = {
  capital: '资本来源',
  sector: '行业大类',
  size: '企业规模',
  place: '选址',
  build: '建设性质',
  land: '用地来源',
  environment: '环评类别',
  energy: '年能耗',
  approval: '立项方式',
  technology: '高新技术企业',
} as const satisfies Record<Criterion, string>;
