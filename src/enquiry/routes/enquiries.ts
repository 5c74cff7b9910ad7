import type { APIRoute } from 'astro';
import { handleEnquiry } from '../handle-enquiry.ts';
import { makeDeps, readSocketAddress } from '../wiring.ts';

export const prerender = false;

/** `/api/enquiries`. */
export const ALL: APIRoute = (context) =>
  handleEnquiry(context.request, makeDeps(context.request, readSocketAddress(context)));
