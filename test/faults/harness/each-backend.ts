import type { World } from '../../support/factories.js';
import { describeRedis } from '../../support/describe-redis.js';
import { Scene, type Backend, type Cast } from './scene.js';

/** The same tests with the jobs in PostgreSQL and in Redis. `scene` opens one that is closed after the test, whatever happens. */
export function eachBackend(title: string, body: (scene: (time?: string, fill?: (world: World) => Promise<Cast>) => Promise<Scene>, backend: Backend) => void): void {
  const about = (backend: Backend) => (): void => {
    const open: Scene[] = [];
    afterEach(async () => {
      for (const scene of open.splice(0)) await scene.close();
    });
    body(async (time, fill) => {
      const scene = await Scene.open(backend, time, fill);
      open.push(scene);
      return scene;
    }, backend);
  };
  describe(`${title}, jobs in PostgreSQL`, about('PostgreSQL'));
  describeRedis(`${title}, jobs in Redis`, about('Redis'));
}
