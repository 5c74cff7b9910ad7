import type { Investment } from '../project/investment.ts';
import type { Project } from '../project/project.ts';
import { STAGE_NAMES, type Stage } from '../vocabulary.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { agrees, exceeds, isWithin, TOLERANCES } from './tolerances.ts';
import { sayEither, sayPlainWan, sayWan } from './wording.ts';

const sumOf = (lines: readonly { amount: number }[]) =>
  lines.reduce((sum, line) => sum + line.amount, 0);

const sayTotal = ({ total, upTo }: Investment) =>
  upTo === undefined ? sayPlainWan(total) : `${sayPlainWan(total)} 至 ${sayPlainWan(upTo)}`;

/** How far a sum is from the nearer end of the stated total. */
const gap = (sum: number, { total, upTo = total }: Investment) =>
  sum > upTo ? sum - upTo : Math.max(0, total - sum);

function findSplitFaults(investment: Investment): FieldFault[] {
  const { split, total, upTo = total } = investment;
  if (!split) return [];
  const sum = sumOf(split);
  if (isWithin(sum, total, upTo, TOLERANCES.sum)) return [];
  const message = `各项相加 ${sayPlainWan(sum)}，总投资写 ${sayTotal(investment)}，相差 ${sayPlainWan(gap(sum, investment))}，请核对`;
  return [{ field: 'investment.split', message }];
}

function findFundFaults(investment: Investment): FieldFault[] {
  const { funds, total, upTo = total } = investment;
  if (!funds) return [];
  const sum = sumOf(funds);
  if (sum <= upTo || isWithin(sum, total, upTo, TOLERANCES.sum)) return [];
  const message = `各来源相加 ${sayPlainWan(sum)}，超过总投资 ${sayTotal(investment)}，多 ${sayPlainWan(sum - upTo)}，请核对`;
  return [{ field: 'investment.funds', message }];
}

function findLimitFaults(investment: Investment): FieldFault[] {
  const { total, upTo, sought, minimumTicket } = investment;
  const most = upTo ?? total;
  const over = (field: string, title: string, value: number | undefined): FieldFault[] => {
    if (value === undefined || !exceeds(value, most)) return [];
    const message = `${title}写 ${sayWan(value)}，大于总投资 ${sayWan(most)}，请核对`;
    return [{ field, message }];
  };
  const reversed = upTo !== undefined && exceeds(total, upTo);
  const ticketOverSought =
    sought !== undefined && minimumTicket !== undefined && exceeds(minimumTicket, sought);
  return [
    ...over('investment.sought', '拟引资额', sought),
    ...over('investment.minimumTicket', '最低出资额', minimumTicket),
    ...(reversed
      ? [
          {
            field: 'investment.upTo',
            message: `总投资上限写 ${sayWan(upTo)}，小于总投资 ${sayWan(total)}，请核对`,
          },
        ]
      : []),
    ...(ticketOverSought
      ? [
          {
            field: 'investment.minimumTicket',
            message: `最低出资额写 ${sayWan(minimumTicket)}，大于拟引资额 ${sayWan(sought)}，请核对`,
          },
        ]
      : []),
  ];
}

/** What may be sought: the investor's own money that is still open, alone or with any of the open loans. */
function listSoughtSums(funds: NonNullable<Investment['funds']>): number[] {
  const open = funds.filter(({ secured }) => secured !== true);
  const own = sumOf(open.filter(({ source }) => source === 'investor'));
  const sums = open
    .filter(({ source }) => source === 'loan')
    .reduce((list, { amount }) => [...list, ...list.map((sum) => sum + amount)], [own]);
  return [...new Set(sums)].filter((sum) => sum > 0);
}

function findSoughtFaults({ funds, sought }: Investment): FieldFault[] {
  if (!funds || sought === undefined) return [];
  const sums = listSoughtSums(funds);
  if (sums.some((sum) => agrees(sought, sum, TOLERANCES.sum))) return [];
  const message =
    sums.length === 0
      ? `拟引资额写 ${sayWan(sought)}，资金来源里没有未落实的投资方出资或贷款，请删去此项或核对 investment.funds`
      : `拟引资额写 ${sayWan(sought)}，资金来源里未落实的投资方出资（或连同其自筹的贷款）是 ${sayEither(sums.map(sayWan))}，请改成一致；本地合作方、财政补助和债券不算引资`;
  return [{ field: 'investment.sought', message }];
}

/** Stages that somebody's money has brought a project to. */
const COMMITTED: readonly Stage[] = ['signed', 'started', 'completed', 'producing'];

function findSecuredFaults({ stage, investment: { funds } }: Project): FieldFault[] {
  if (!COMMITTED.includes(stage) || !funds || funds.some(({ secured }) => secured === true))
    return [];
  const message = `阶段写“${STAGE_NAMES[stage]}”，资金来源里却没有一行已落实，请给已有着落的那一份勾上“已落实”（secured: true），仍在找的另写一行`;
  return [{ field: 'investment.funds', message }];
}

/** The investment must add up. */
export const INVESTMENT_RULES: readonly Rule[] = [
  projectRule(
    'investment-split',
    '《建设项目经济评价方法与参数》（第三版）：总投资 = 建设投资 + 建设期利息 + 流动资金',
    ({ data }) => findSplitFaults(data.investment),
  ),
  projectRule(
    'investment-funds',
    '《建设项目经济评价方法与参数》（第三版）：资金筹措与总投资平衡',
    ({ data }) => findFundFaults(data.investment),
  ),
  projectRule(
    'investment-limits',
    'Nobody can be asked for more than the whole costs',
    ({ data }) => findLimitFaults(data.investment),
  ),
  projectRule(
    'investment-sought',
    'docs/packaging-standard.zh.md: what outside investors bring or borrow, the same on every page',
    ({ data }) => findSoughtFaults(data.investment),
  ),
  projectRule(
    'stage-secured',
    'Who has signed has promised money: it is no longer sought, and the page says that it is there',
    ({ data }) => findSecuredFaults(data),
  ),
];
