/** What is let or sold (场地类别); names in the dictionaries under `sites.kind`. */
export const SITE_KINDS = [
  'land', // 工业用地
  'standard-plant', // 标准厂房
  'existing-plant', // 既有厂房
  'warehouse', // 仓库
  'office', // 办公用房
  'yard', // 堆场
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Kinds measured as land, in 亩; the others by their floor, in ㎡. */
export const LAND_KINDS = ['land', 'yard'] as const satisfies readonly SiteKind[];

/** Whether it can still be had; names under `sites.status`. */
export const SITE_STATUSES = [
  'available', // 可供
  'reserved', // 已预留
  'taken', // 已供出
] as const;
export type SiteStatus = (typeof SITE_STATUSES)[number];

/** How it is had; names under `sites.terms`. */
export const SITE_TERMS = ['sale', 'lease'] as const;
export type SiteTerms = (typeof SITE_TERMS)[number];

/** What it may be used for (规划用途); names under `sites.use`. */
export const SITE_USES = ['industrial', 'storage', 'commercial', 'research'] as const;

/** How far a supply without a figure of its own is; names under `sites.supply`. */
export const SITE_SUPPLIES = ['ready', 'planned', 'none'] as const;

/** Whether a kind is measured as land. */
export const isLand = (kind: SiteKind): boolean => LAND_KINDS.some((each) => each === kind);

/** What a price is for: land sold by the 亩, floor let by the ㎡ and month, and so on. */
export function getPriceUnit(kind: SiteKind, terms: SiteTerms): string {
  if (isLand(kind)) return terms === 'sale' ? '亩' : '亩·年';
  return terms === 'sale' ? '㎡' : '㎡·月';
}
