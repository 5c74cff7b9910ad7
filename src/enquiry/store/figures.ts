import { getDueDates, type ReplyPromise } from '#src/domain/enquiry/due-dates.ts';
import type { CountedEnquiry } from '#src/domain/enquiry/figures.ts';
import type { MonthSpan } from '#src/domain/enquiry/month.ts';
import { hasReached } from './reply-delivery.ts';
import type { Database, EnquiryRow } from './tables.ts';

/** What the promised days are reckoned with. */
export interface PromiseEdges {
  readonly replyPromise: ReplyPromise;
  readonly isWorkday: (date: string) => boolean;
}

/** Which enquiries are counted: those received between two moments, of one desk or of all. */
export type CountedSpan = MonthSpan & { readonly desk?: string | undefined };

/**
 * The rows that count, and the only place that says which: whatever is to be left out of all figures
 * is left out here. An enquiry without a desk counts too: staff have not looked yet.
 */
function selectCounted(db: Database, { fromMs, toMs, desk }: CountedSpan) {
  const rows = db
    .selectFrom('enquiries')
    .leftJoin('enquiry_handling', 'enquiry_handling.enquiry_id', 'enquiries.id')
    .where('received_at', '>=', fromMs)
    .where('received_at', '<', toMs)
    // Counted once, as the one that it was merged into.
    .where('merged_into', 'is', null);
  return desk === undefined ? rows : rows.where('desk', '=', desk);
}

type Row = Pick<
  EnquiryRow,
  'kind' | 'projects' | 'locale' | 'country' | 'state' | 'received_at' | 'answered_at' | 'reply_by'
> & {
  readonly desk: string | null;
  readonly replied_at: number | null;
  readonly moved_at: number | null;
};

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/**
 * Word of progress overwrites the promised day with its later one: there, and only there, the day of
 * the first reply is reckoned again.
 */
function findPromisedDay(row: Row, { replyPromise, isWorkday }: PromiseEdges): string {
  if (row.moved_at === null) return row.reply_by;
  const { first } = getDueDates(row.received_at, replyPromise, isWorkday);
  return first < row.reply_by ? first : row.reply_by;
}

function toCounted(row: Row, edges: PromiseEdges): CountedEnquiry {
  return {
    kind: row.kind,
    desk: row.desk ?? '',
    projects: JSON.parse(row.projects) as string[],
    locale: row.locale,
    country: row.country,
    state: row.state,
    receivedAt: row.received_at,
    repliedAt: earlier(row.answered_at, row.replied_at),
    answeredAt: row.answered_at,
    promisedDay: findPromisedDay(row, edges),
    dueDay: row.reply_by,
  };
}

/** The enquiries of a span for the figures, without anything of whom they are from. */
export async function listCounted(
  db: Database,
  span: CountedSpan,
  edges: PromiseEdges,
): Promise<CountedEnquiry[]> {
  const rows = await selectCounted(db, span)
    .select(['kind', 'projects', 'locale', 'country', 'state'])
    .select(['received_at', 'answered_at', 'reply_by', 'desk'])
    .select((row) => {
      const replies = row
        .selectFrom('enquiry_history')
        .leftJoin('outbox', 'outbox.id', 'enquiry_history.message_id')
        .select((reply) => reply.fn.min('enquiry_history.at').as('at'))
        .whereRef('enquiry_history.enquiry_id', '=', 'enquiries.id')
        .where('act', '=', 'reply')
        .where(hasReached);
      return [
        replies.as('replied_at'),
        replies.where('new_value', 'in', ['partial', 'complex']).as('moved_at'),
      ];
    })
    .execute();
  return rows.map((row) => toCounted(row, edges));
}
