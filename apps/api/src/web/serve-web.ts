import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { loadAssets, type Asset } from './load-assets.js';

/** What belongs to programs: an unknown address there is a problem in JSON, never a page. */
const FOR_PROGRAMS = /^\/(?:api|health|docs|assets)(?:[/?]|$)/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built web application beside the API. Its files carry a hash in their names and so may be kept for ever; the
 * page itself answers every other address that a browser opens, so that the links in mails work, and is asked for anew each
 * time. No routes: whatever the router knows goes first, and its list stays that of the API.
 */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  const { page, assets } = await loadAssets(folder);
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 || (request.method !== 'GET' && request.method !== 'HEAD')) return done();
    const asset = assets.get(request.url.split('?')[0] ?? '');
    if (asset !== undefined) return sendAsset(asset, request, reply);
    if (!opensPage(request)) return done();
    void reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}

function sendAsset({ type, plain, encoded }: Asset, request: FastifyRequest, reply: FastifyReply): void {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const best = encoded.find(({ encoding }) => new RegExp(`\\b${encoding}\\b`).test(accepted));
  void reply.header('Cache-Control', FOR_EVER).header('Vary', 'Accept-Encoding').type(type);
  if (best !== undefined) void reply.header('Content-Encoding', best.encoding);
  void reply.send(best?.bytes ?? plain);
}

function opensPage({ headers, url }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html') && !FOR_PROGRAMS.test(url);
}
