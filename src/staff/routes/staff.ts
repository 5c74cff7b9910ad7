import type { APIRoute } from 'astro';
import { makeDeps, readSocketAddress } from '#src/enquiry/wiring.ts';
import { handleStaff } from '../handle-staff.ts';
import { makeStaffDeps } from '../wiring.ts';

export const prerender = false;

/** `/staff/` and everything under it. */
export const ALL: APIRoute = (context) =>
  handleStaff(
    context.request,
    makeStaffDeps(makeDeps(context.request, readSocketAddress(context))),
  );
