export const ROUTES = Symbol('RouteList');

/** The routes as Fastify has them: to tell a wrong method from a wrong address. */
export class RouteList {
  private readonly routes: { method: string; url: string; shape: RegExp }[] = [];

  add(method: string | readonly string[], url: string): void {
    const shape = new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+').replace(/\*/g, '.*')}/?$`);
    for (const one of [method].flat()) this.routes.push({ method: one, url, shape });
  }

  /** Every route as it was added, but what Fastify answers by itself for one that is there: HEAD and OPTIONS. */
  all(): { method: string; url: string }[] {
    return this.routes.filter(({ method }) => method !== 'OPTIONS' && method !== 'HEAD').map(({ method, url }) => ({ method, url }));
  }

  /** The methods that the path takes; none where there is nothing at it. */
  methodsAt(path: string): string[] {
    return [...new Set(this.routes.filter(({ method, shape }) => method !== 'OPTIONS' && shape.test(path)).map(({ method }) => method))].sort();
  }
}
