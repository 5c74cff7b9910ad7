import type { APIRoute } from 'astro';
import { handleChallenge } from '../handle-challenge.ts';
import { makeDeps, readSocketAddress } from '../wiring.ts';

export const prerender = false;

/** `/api/enquiries/challenge`. */
export const ALL: APIRoute = (context) =>
  handleChallenge(context.request, makeDeps(context.request, readSocketAddress(context)));
