const DAY_MS = 86_400_000;

/** How far off a promised day is. */
export interface Due {
  readonly urgency: 'overdue' | 'today' | 'later';
  /** In words for staff: 逾期 2 天, 今天到期, 还有 3 天. */
  readonly words: string;
}

const countDays = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** A promised day seen from a day, both `YYYY-MM-DD` of the Shanghai calendar. */
export function describeDue(due: string, today: string): Due {
  const days = countDays(today, due);
  if (days < 0) return { urgency: 'overdue', words: `逾期 ${-days} 天` };
  if (days === 0) return { urgency: 'today', words: '今天到期' };
  return { urgency: 'later', words: days === 1 ? '明天到期' : `还有 ${days} 天` };
}

/** The day of a follow-up seen from a day: 今天回访, 回访晚了 2 天, 3 天后回访. */
export function describeFollowUp(day: string, today: string): Due {
  const days = countDays(today, day);
  if (days < 0) return { urgency: 'overdue', words: `回访晚了 ${-days} 天` };
  if (days === 0) return { urgency: 'today', words: '今天回访' };
  return { urgency: 'later', words: `${days} 天后回访` };
}
