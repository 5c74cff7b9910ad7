import type { APIRoute } from 'astro';
import { handleHealth } from '../handle-health.ts';
import { makeDeps, readSocketAddress } from '../wiring.ts';

export const prerender = false;

/** `/api/health`. */
export const ALL: APIRoute = (context) =>
  handleHealth(context.request, makeDeps(context.request, readSocketAddress(context)));
