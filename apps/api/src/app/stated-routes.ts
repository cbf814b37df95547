import { PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Permission } from '#domain';
import { NEEDS, PUBLIC } from '../auth/needs.js';

export interface StatedRoute {
  /** Controller and method, such as TasksController.list. */
  name: string;
  access: Permission | 'public' | null;
}

/** Every route of the app and what it asks for; `access` null where it says nothing. */
export function statedRoutes(app: NestFastifyApplication): StatedRoute[] {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((method): StatedRoute[] => {
      const handler = prototype[method];
      if (handler === undefined || Reflect.getMetadata(PATH_METADATA, handler) === undefined) return [];
      const access = reflector.get<boolean | undefined>(PUBLIC, handler) ? 'public' : reflector.get<Permission | undefined>(NEEDS, handler) ?? null;
      return [{ name: `${metatype.name}.${method}`, access }];
    });
  });
}

/** Refuses to start with a route that says neither which permission it needs nor that it is public (ASVS 8.2.1). */
export function assertEveryRouteStates(app: NestFastifyApplication): void {
  const silent = statedRoutes(app).filter(({ access }) => access === null).map(({ name }) => name);
  if (silent.length > 0) throw new Error(`Routes without @Needs or @Public: ${silent.join(', ')}`);
}
