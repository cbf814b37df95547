import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CLUSTER_VARIABLES, TEMPLATE } from './test-cluster.js';

export interface TestDatabase {
  name: string;
  /** The application's login: owns nothing, may SET ROLE to duban_api and duban_worker. */
  url: string;
  /** The role that migrated: a superuser. */
  ownerUrl: string;
  /** Cuts all connections and removes the database. */
  drop(): Promise<void>;
}

/** A fresh copy of the migrated and seeded template, in tens of milliseconds: one per spec file (or per test). */
export async function createTestDatabase(): Promise<TestDatabase> {
  return create(TEMPLATE);
}

/** A database without anything in it, for what migrates itself. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create('template0');
}

async function create(template: string): Promise<TestDatabase> {
  const name = `duban_test_${randomUUID().replaceAll('-', '')}`;
  // FILE_COPY of the small template beats the WAL_LOG default while fsync is off.
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return {
    name,
    url: urlOf(CLUSTER_VARIABLES.app, name),
    ownerUrl: urlOf(CLUSTER_VARIABLES.owner, name),
    drop: () => asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function urlOf(variable: string, database: string): string {
  const base = process.env[variable];
  if (base === undefined) throw new Error('The test cluster is not running: start Jest with the project\'s jest.config.mjs.');
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(CLUSTER_VARIABLES.owner, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
