import { projectRule, type Rule } from './finding.ts';
import { exceeds } from './tolerances.ts';
import { sayNumber, sayWan } from './wording.ts';

const WAN_PER_YI = 10_000;

/** Land against investment, by the norm of the sector. */
export const LAND_RULES: readonly Rule[] = [
  projectRule(
    'land-per-investment',
    '《工业项目建设用地控制指标》（自然资发〔2023〕72号）limits land by investment; sectors carry the norm',
    ({ data }, content) => {
      const norm = content.sectors.zh.get(data.sector)?.data.landPerYi;
      const area = data.land?.area;
      if (!norm || area === undefined) return [];
      const { total, upTo = total } = data.investment;
      const most = area / (total / WAN_PER_YI);
      const least = area / (upTo / WAN_PER_YI);
      if (!exceeds(least, norm.to) && !exceeds(norm.from, most)) return [];
      const message = `每亿元用地 ${sayNumber(most)}亩（${sayNumber(area)}亩，总投资 ${sayWan(total)}），本行业一般 ${norm.from} 至 ${norm.to}亩，请核对占地面积或总投资`;
      return [{ field: 'land.area', message }];
    },
  ),
];
