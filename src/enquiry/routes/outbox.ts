import type { APIRoute } from 'astro';
import { handleOutbox } from '../handle-outbox.ts';
import { getDeliver, makeDeps, readSocketAddress } from '../wiring.ts';

export const prerender = false;

/** `/api/outbox`. */
export const ALL: APIRoute = (context) =>
  handleOutbox(context.request, {
    ...makeDeps(context.request, readSocketAddress(context)),
    deliver: getDeliver(),
    secret: process.env['CRON_SECRET'],
  });
