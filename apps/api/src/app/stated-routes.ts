import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Permission } from '#domain';
import { NEEDS, PUBLIC } from '../auth/needs.js';
import { ROUTES, type RouteList } from './route-list.js';

export interface StatedRoute {
  /** Controller and method, such as TasksController.list. */
  name: string;
  /** The HTTP method, and the path as the running router has it, such as /api/v1/tasks/:id. */
  method: string;
  path: string;
  access: Permission | 'public' | null;
}

/** Every route of the running app and what it asks for; `access` null where it says nothing. Throws where the router has none for it. */
export function statedRoutes(app: NestFastifyApplication): StatedRoute[] {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const running = runningRoutes(app);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((handlerName): StatedRoute[] => {
      const handler = prototype[handlerName];
      const paths = handler && Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined;
      if (handler === undefined || paths === undefined) return [];
      const name = `${metatype.name}.${handlerName}`;
      const access = reflector.get<boolean | undefined>(PUBLIC, handler) ? 'public' : reflector.get<Permission | undefined>(NEEDS, handler) ?? null;
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
      const bases = [Reflect.getMetadata(PATH_METADATA, metatype) as string | string[]].flat();
      return bases.flatMap((base) => [paths].flat().map((path) => {
        const written = `/${base}/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
        const found = running.find((route) => route.method === method && (route.url === written || route.url.endsWith(`/v1${written}`)));
        if (found === undefined) throw new Error(`The router has no ${method} ${written} for ${name}`);
        return { name, method, path: found.url, access };
      }));
    });
  });
}

/** The routes as the running router has them, whoever declared them; HEAD and OPTIONS left out. */
export function runningRoutes(app: NestFastifyApplication): { method: string; url: string }[] {
  return app.get<RouteList>(ROUTES).all();
}

/** Refuses to start with a route that says neither which permission it needs nor that it is public (ASVS 8.2.1). */
export function assertEveryRouteStates(app: NestFastifyApplication): void {
  const silent = statedRoutes(app).filter(({ access }) => access === null).map(({ name }) => name);
  if (silent.length > 0) throw new Error(`Routes without @Needs or @Public: ${silent.join(', ')}`);
}
