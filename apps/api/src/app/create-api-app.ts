import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import { openApiDocument } from '../openapi/open-api-document.js';
import type { ApiDeps } from './api-deps.js';
import { DEFAULT_SETTINGS, type FullSettings } from './api-settings.js';
import { ApiModule } from './api.module.js';
import { RouteList } from './route-list.js';
import { serveWeb } from '../web/serve-web.js';
import { assertEveryRouteStates, statedRoutes } from './stated-routes.js';

const PREFIX = 'api/v1';
/** Outside the prefix: health for orchestrators, documentation for people. */
const OUTSIDE = ['health/live', 'health/ready', 'docs', 'docs/*path'];

/**
 * The API, ready to listen: `await app.listen(port, host)`. Closing it answers running requests first; the database stays
 * the caller's. Throws where a route states no permission.
 */
export async function createApiApp(deps: ApiDeps): Promise<NestFastifyApplication> {
  const settings: FullSettings = { ...DEFAULT_SETTINGS, ...deps.settings };
  const routes = new RouteList();
  // Made once: @fastify/helmet reads and checks the policy anew for each request.
  const protect = helmet(headersFor(settings.publicUrl));
  const adapter = new FastifyAdapter({
    bodyLimit: settings.bodyLimitBytes,
    trustProxy: settings.trustProxy,
    requestTimeout: settings.requestTimeoutMs,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }: IncomingMessage) => requestId(headers['x-request-id']),
    // What find-my-way itself refuses (a malformed percent code) is an address that does not exist.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.code(404).type('application/problem+json; charset=utf-8').send(JSON.stringify({
        type: 'urn:duban:problem:route_not_found', title: '没有这个地址', status: 404, detail: '没有这个地址，请查看接口说明（/docs）。',
        code: 'route_not_found', instance: '', requestId: request.id, details: {},
      }));
    },
  });
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(ApiModule.of(deps, routes, () => openApiDocument(app), () => statedRoutes(app)), adapter, {
    logger: ['error'], abortOnError: false, bodyParser: false,
  });
  // JSON only (and forms with a file): Nest would also take urlencoded forms, Fastify plain text.
  adapter.getInstance().removeContentTypeParser('text/plain');
  app.setGlobalPrefix(PREFIX, { exclude: OUTSIDE.map((path) => ({ path, method: RequestMethod.GET })) });
  adapter.getInstance().addHook('onRoute', ({ method, url }) => routes.add(method, url));
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id).header('Cache-Control', 'no-store');
    protect(request.raw, reply.raw, (error) => { done(error as Error | undefined); });
  });
  if (deps.web !== undefined) await serveWeb(adapter.getInstance(), deps.web);
  await app.register(rateLimit, { global: false });
  await app.register(multipart, { limits: { fileSize: settings.bodyLimitBytes, files: 1, fields: 0, parts: 1 } });
  await app.init();
  assertEveryRouteStates(app);
  await adapter.getInstance().ready();
  return app;
}

/** The caller's own id where it is a plain one, so that his log and ours meet; else a new one. */
function requestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(header) ? header : randomUUID();
}

/**
 * One policy for all: nothing from elsewhere, no script but our own files. Styles may stand in the page, for Swagger UI,
 * for the components of the web application and for the mails in the mailbox's sandbox.
 */
function headersFor(publicUrl: string | undefined): HelmetOptions {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"], connectSrc: ["'self'"], frameSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  };
}
