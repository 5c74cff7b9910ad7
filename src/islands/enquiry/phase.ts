import type { Receipt, SendResult } from './send-enquiry.ts';

/** Where the reader stands with the form. */
export type Phase =
  | { readonly at: 'open' | 'restored' | 'cleared' | 'sending' | 'changed' | 'lost' }
  /** Not arrived, as far as is known; it is sent again by itself. */
  | { readonly at: 'offline' | 'retrying' }
  | { readonly at: 'failed'; readonly reason: string }
  | { readonly at: 'done'; readonly receipt: Receipt };

/** Where a sending leaves the reader. */
export function toPhase(result: SendResult): Phase {
  switch (result.outcome) {
    case 'received':
      return { at: 'done', receipt: result.receipt };
    case 'failed':
      return { at: 'failed', reason: result.reason };
    case 'fields':
      return { at: 'open' };
    case 'offline':
      return { at: 'offline' };
    case 'lost':
      return { at: 'retrying' };
  }
}

/** Whether something is to be sent again by itself. */
export const isWaiting = ({ at }: Phase): boolean => at === 'offline' || at === 'retrying';
