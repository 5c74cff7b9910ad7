import type { APIRoute } from 'astro';
import { handleStatus } from '../handle-status.ts';
import { makeDeps, readSocketAddress } from '../wiring.ts';

export const prerender = false;

/** `/api/enquiries/status`. */
export const ALL: APIRoute = (context) =>
  handleStatus(context.request, makeDeps(context.request, readSocketAddress(context)));
