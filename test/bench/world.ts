import pg from 'pg';
import { Books, Database, openSession, seedDemoPeople, seedReference, type Credentials, type TimeBook } from '#workflow';
import { civilDate, instantOf, type CivilDate } from '#domain';
import type { BenchDatabase } from './cluster.js';

export const ZONE = 'Asia/Shanghai';
/** The bench lives on one simulated day, so that it finds the same working days in every year. */
export const TODAY = civilDate('2026-03-02');
export const NOW = instantOf(TODAY, '10:00', ZONE);
export const PASSWORD = 'bench-passphrase';
/** An agency of the registry that has people; the others of the bench have none. */
export const AGENCY = 'MIIT';
export const OFFICE = 'JMO';

/** Fills a database as its owner: rows by plain SQL, time and people by the product. */
export async function build(
  db: BenchDatabase, fill: (client: pg.Client, book: TimeBook) => Promise<void>, agencies: readonly string[] = [AGENCY],
): Promise<void> {
  const owner = new Database({ url: db.ownerUrl, role: 'owner', zone: ZONE, poolSize: 2 });
  const client = new pg.Client({ connectionString: db.ownerUrl });
  await client.connect();
  try {
    await client.query('INSERT INTO simulated_time (id, now) VALUES (1, $1)', [NOW]);
    await seedReference(owner, 'seeds');
    await seedDemoPeople(owner, agencies, PASSWORD, 'seeds');
    // Foreign keys of generated rows need no proof; checking a million of them takes longer than writing them.
    await client.query(`SET session_replication_role = replica`);
    const book = await owner.asSystem('bench', (tx) => new Books(ZONE).open(tx));
    await fill(client, book);
  } finally {
    await client.end();
    await owner.close();
  }
}

/** A session of a demo person in this database. */
export async function sessionOf(db: BenchDatabase, login: string): Promise<Credentials> {
  const owner = new Database({ url: db.ownerUrl, role: 'owner', zone: ZONE, poolSize: 1 });
  const client = new pg.Client({ connectionString: db.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ person_id: string }>('SELECT person_id FROM account WHERE login = $1', [login]);
    return { sessionId: await openSession(owner, rows[0]?.person_id ?? '') };
  } finally {
    await client.end();
    await owner.close();
  }
}

/** Opens the database in a role of the product for the length of the work. */
export async function withDatabase<T>(db: BenchDatabase, role: 'duban_api' | 'duban_worker', work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database({ url: db.url, role, zone: ZONE, poolSize: 2 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** `count` working days, the first so many working days from today, `gap` apart. */
export function workingDays({ calendar, today }: TimeBook, first: number, gap: number, count: number): CivilDate[] {
  return Array.from({ length: count }, (_, i) => calendar.addWorkingDays(today, first + i * gap));
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
