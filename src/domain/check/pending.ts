import { findUnmetSupport } from '../project/unmet-support.ts';
import type { Content } from './content.ts';
import { sayPercent, sayWan } from './wording.ts';

/** Something that awaits checking: no fault, and kept from visitors or said to be unknown. */
export interface Pending {
  file: string;
  message: string;
}

/** The projects that earn less than they themselves ask for: no fault, but no offer either. */
function listShort({ projects }: Content): Pending[] {
  return [...projects.zh.values()].flatMap(({ file, data }) => {
    const unmet = findUnmetSupport(data);
    if (unmet === undefined) return [];
    const rate = sayPercent(data.assumptions!.discountRate);
    return [
      {
        file,
        message: `税后收益率低于折现率 ${rate}，还差补助 ${sayWan(unmet)}：改方案（缩小范围、租用代建、分期），或在资金来源写明谁补`,
      },
    ];
  });
}

/** What staff still have to find a source for, or money. */
export function listPending(content: Content): Pending[] {
  const routes = [...content.routes.values()]
    .filter(({ data }) => data.source === undefined)
    .map(({ file, data }) => ({ file, message: `“${data.name}”没有来源，公开页面不显示` }));
  const costs = [...content.costs.values()]
    .filter(({ data }) => data.amount === undefined)
    .map(({ file, data }) => ({ file, message: `“${data.name}”没有数值，页面写“向窗口询问”` }));
  return [...routes, ...costs, ...listShort(content)];
}
