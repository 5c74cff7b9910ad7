import { createRequestFromNodeRequest, writeResponse } from 'astro/app/node';
import type { APIRoute } from 'astro';
import { BODY_SIZE_LIMIT, deskDirectory, siteYaml } from '../../../astro.settings.mjs';
import type { FunctionHandler } from '../server.ts';

type Route = { readonly ALL: APIRoute };

/** The routes as they are; what the build would put in for them is put in here. */
async function loadRoutes(): Promise<ReadonlyMap<string, APIRoute>> {
  Object.assign(globalThis, {
    __QIAO_SITE__: siteYaml(),
    __QIAO_DESKS__: deskDirectory(),
  });
  const routes: Record<string, Route> = {
    '/api/enquiries': await import('#src/enquiry/routes/enquiries.ts'),
    '/api/enquiries/status': await import('#src/enquiry/routes/status.ts'),
    '/api/health': await import('#src/enquiry/routes/health.ts'),
    '/api/outbox': await import('#src/enquiry/routes/outbox.ts'),
  };
  return new Map(Object.entries(routes).map(([path, { ALL }]) => [path, ALL]));
}

/**
 * The enquiry function from its source, with its own wiring, without the site around it: what a
 * trial of it alone is served by. Content and settings are those of the project and the environment.
 */
export async function loadFunction(): Promise<FunctionHandler> {
  const routes = await loadRoutes();
  return async (incoming, response, next) => {
    const request = createRequestFromNodeRequest(incoming, { bodySizeLimit: BODY_SIZE_LIMIT });
    const route = routes.get(new URL(request.url).pathname);
    if (route === undefined) return next();
    const clientAddress = incoming.socket.remoteAddress ?? '';
    const context = { request, clientAddress } as Parameters<APIRoute>[0];
    return writeResponse(await route(context), response);
  };
}
