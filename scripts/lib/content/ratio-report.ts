import type { Project } from '#src/domain/project/project.ts';
import { findUsual, getRatios, RATIOS, type RatioName, type Usual } from '#src/domain/project/ratios.ts';

const SAID = {
  pay: { name: '人均工资（含社保）', unit: '万元/人·年', digits: 2 },
  workingCapital: { name: '流动资金够付经营成本', unit: '天', digits: 0 },
  building: { name: '土建每平方米', unit: '元', digits: 0 },
  plot: { name: '容积率', unit: '', digits: 2 },
} as const satisfies Record<RatioName, { name: string; unit: string; digits: number }>;

/** What is usual in the project's own sector, or in the whole library where that has too few. */
function findPeers(name: RatioName, { sector }: Project, others: readonly Project[]) {
  const among = (peers: readonly Project[]) =>
    findUsual(peers.flatMap((peer) => getRatios(peer)[name] ?? []));
  const own = among(others.filter((other) => other.sector === sector));
  return own ? { whose: '本产业', usual: own } : { whose: '全库', usual: among(others) };
}

function judge(value: number, { low, high }: Usual): string {
  if (value < low) return '，偏低，请核对';
  return value > high ? '，偏高，请核对' : '';
}

/**
 * A project's ratios beside those of the others, a line a ratio; a project that is among the lowest or
 * the highest tenth is told so. It need not be wrong: seasonal work, a rented hall, an open yard.
 */
export function reportRatios(project: Project, others: readonly Project[]): string[] {
  const ratios = getRatios(project);
  return RATIOS.flatMap((name) => {
    const value = ratios[name];
    if (value === undefined) return [];
    const { unit, digits, name: said } = SAID[name];
    const show = (number: number) => number.toFixed(digits);
    const { whose, usual } = findPeers(name, project, others);
    const beside = usual
      ? `（${whose} ${usual.count} 个项目多在 ${show(usual.low)} 至 ${show(usual.high)}，中位 ${show(usual.median)}）${judge(value, usual)}`
      : '';
    return [`${said}  ${show(value)}${unit && ` ${unit}`}${beside}`];
  });
}
