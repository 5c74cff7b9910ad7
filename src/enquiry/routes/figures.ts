import type { APIRoute } from 'astro';
import { handleFigures } from '../handle-figures.ts';
import { makeDeps, readSocketAddress } from '../wiring.ts';

export const prerender = false;

/** `/api/figures`. */
export const ALL: APIRoute = (context) =>
  handleFigures(context.request, makeDeps(context.request, readSocketAddress(context)));
