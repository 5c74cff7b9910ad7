import type { Content } from './content.ts';

/** Something that awaits checking: no fault, and kept from visitors or said to be unknown. */
export interface Pending {
  file: string;
  message: string;
}

/** What staff still have to find a source for. */
export function listPending(content: Content): Pending[] {
  const routes = [...content.routes.values()]
    .filter(({ data }) => data.source === undefined)
    .map(({ file, data }) => ({ file, message: `“${data.name}”没有来源，公开页面不显示` }));
  const costs = [...content.costs.values()]
    .filter(({ data }) => data.amount === undefined)
    .map(({ file, data }) => ({ file, message: `“${data.name}”没有数值，页面写“向窗口询问”` }));
  return [...routes, ...costs];
}
