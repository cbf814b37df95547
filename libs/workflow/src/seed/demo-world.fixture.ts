import { Database, listPeople, type Credentials } from '#database';
import { openSession } from '../identity/index.js';
import { seedDemoPeople } from './seed-demo-people.js';
import { seedReference } from './seed-reference.js';

export const DEMO_PASSWORD = 'demo-passphrase';

/** A database with reference data and the demo's people, for specs: whoever is named acts through his own session. */
export class DemoWorld {
  private constructor(readonly owner: Database, readonly api: Database, private readonly ids: ReadonlyMap<string, string>) {}

  static async open(urls: { ownerUrl: string; url: string }, agencies: readonly string[]): Promise<DemoWorld> {
    const zone = 'Asia/Shanghai';
    const owner = new Database({ url: urls.ownerUrl, role: 'owner', zone, poolSize: 3 });
    const api = new Database({ url: urls.url, role: 'duban_api', zone, poolSize: 5 });
    await seedReference(owner, 'seeds');
    await seedDemoPeople(owner, agencies, DEMO_PASSWORD, 'seeds');
    const people = await owner.asSystem('test', (tx) => listPeople(tx, { agencyCode: null, after: null, limit: 10_000 }));
    return new DemoWorld(owner, api, new Map(people.map(({ id, login }) => [login ?? '', id])));
  }

  /** The person of a login. */
  person(login: string): { id: string } {
    const id = this.ids.get(login);
    if (id === undefined) throw new Error(`Nobody signs in as ${login}`);
    return { id };
  }

  async as(login: string): Promise<Credentials> {
    return { sessionId: await openSession(this.owner, this.person(login).id) };
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.owner.close();
  }
}
