import { daysBetween, isExpired, isStale, STALE_AFTER_DAYS } from '../freshness.ts';
import { OPEN_STAGES } from '../vocabulary.ts';
import { COLUMN_REMINDER } from './columns.ts';
import { EVENT_REMINDER } from './events.ts';
import { RATE_REMINDER } from './exchange-rate.ts';
import { projectRule, type Rule } from './finding.ts';
import { POLICY_REMINDER } from './guide.ts';
import { SITES_REMINDER } from './sites.ts';
import { TARGETS_REMINDER } from './year-targets.ts';

/**
 * What time alone brings about. The page says so by itself and the project leaves the open list, so
 * these remind staff and do not stop a build.
 */
export const REMINDERS: readonly Rule[] = [
  projectRule(
    'stale',
    'Visitors are shown no figure as current that nobody has looked at for half a year',
    ({ data }, { site }, { today }) => {
      const most = site?.data.staleAfterDays ?? STALE_AFTER_DAYS;
      if (!isStale(data.verified, today, most)) return [];
      const days = daysBetween(data.verified, today);
      const message = `已有 ${days} 天没有核实，超过 ${most} 天，请核对全部数据后改写核实日期`;
      return [{ field: 'verified', message }];
    },
  ),
  projectRule(
    'expired',
    'An offer past its day is not open',
    ({ data: { stage, validUntil } }, _content, { today }) =>
      OPEN_STAGES.includes(stage) && isExpired(validUntil, today)
        ? [
            {
              field: 'validUntil',
              message: `有效期 ${validUntil} 已过，项目已不在招商中，请延期、改写阶段或撤回`,
            },
          ]
        : [],
  ),
  EVENT_REMINDER,
  POLICY_REMINDER,
  COLUMN_REMINDER,
  SITES_REMINDER,
  RATE_REMINDER,
  TARGETS_REMINDER,
];
