import { describeRedis } from '../../support/describe-redis.js';
import { Scene, type Backend } from './scene.js';

/** The same tests with the jobs in PostgreSQL and in Redis. `scene` opens one that is closed after the test, whatever happens. */
export function eachBackend(title: string, body: (scene: (time?: string) => Promise<Scene>, backend: Backend) => void): void {
  const about = (backend: Backend) => (): void => {
    const open: Scene[] = [];
    afterEach(async () => {
      for (const scene of open.splice(0)) await scene.close();
    });
    body(async (time) => {
      const scene = await Scene.open(backend, time);
      open.push(scene);
      return scene;
    }, backend);
  };
  describe(`${title}, jobs in PostgreSQL`, about('PostgreSQL'));
  describeRedis(`${title}, jobs in Redis`, about('Redis'));
}
