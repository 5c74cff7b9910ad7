import { z } from 'zod';
import { sourceSchema } from '../county/source.ts';
import { day, named, oneOf, quantity, text } from '../fields.ts';

/** What leads to the county or out of it; names in the dictionaries under `why.routeKind`. */
export const ROUTE_KINDS = [
  'expressway', // 高速公路
  'road', // 普通公路
  'high-speed-rail', // 高速铁路
  'rail', // 普速铁路
  'airport', // 机场
  'port', // 港口
] as const;

/**
 * `content/routes/<slug>.yml`: a road, a line, an airport or a port (交通), with its source. One
 * without a source awaits checking: staff see it, visitors do not.
 */
export const routeSchema = z.strictObject({
  name: text('名称', undefined, '邵坪高速'),
  nameEn: text('英文名称'),
  kind: oneOf(ROUTE_KINDS, '类别'),
  figure: quantity('里程', '如 35.232公里').optional(),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(1440)
    .optional()
    .meta(named('用时（分钟）', undefined, 50)),
  note: text('说明', '从哪里到哪里、哪年开通'),
  noteEn: text('说明英文'),
  order: z
    .number()
    .int()
    .min(0)
    .meta(named('排序', '小的在前', 10)),
  checked: day('核对日期'),
  source: sourceSchema.optional().meta(named('来源', '没有来源的算待核实，公开页面不显示')),
});

export type Route = z.output<typeof routeSchema>;
