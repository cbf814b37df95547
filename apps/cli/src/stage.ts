import { readFile } from 'node:fs/promises';
import { fileSettings } from '#files';
import { createWorkerApp, workerSettings, type WorkerApp } from '#worker';
import { publicUrlOf, type DubanConfig } from '#config';
import { allowLogin, allowQueueSchema, Database, migrate } from '#database';
import { calendarKnownAt, type CivilDate, type HolidayNotice, type WorkCalendar } from '#domain';
import {
  Books, CalendarNotices, Documents, EscalationReads, Escalations, ExtensionReads, Extensions, IssuePlan, Ladders, MeasureActs, Plans, Reports, Rosters, seedDemoPeople, seedReference, SpotCheckLots, SpotChecks, StandIns, Subtasks, TaskActs, Templates, Trajectories,
} from '#workflow';
import { join } from 'node:path';
import { MIGRATIONS, SEED_DOCUMENT, SEEDS } from './paths.js';
import { ROSTERS } from './play/opening.js';
import type { Stage } from './play/play.js';
import { say } from './terminal.js';

/** Where a database is, for its owner and for the application's login. */
export interface Place {
  ownerUrl: string;
  url: string;
  appLogin: string;
}

/** Brings a database up: schema, rights of the application's login, reference data. May be run on every start. */
export async function prepareDatabase(place: Place, zone: string): Promise<void> {
  await migrate(place.ownerUrl, MIGRATIONS, say);
  await allowLogin(place.ownerUrl, place.appLogin);
  await allowQueueSchema(place.ownerUrl, place.appLogin);
  const owner = new Database({ url: place.ownerUrl, role: 'owner', zone, poolSize: 2 });
  try {
    await seedReference(owner, SEEDS);
  } finally {
    await owner.close();
  }
}

export interface OpenStage extends Stage {
  worker: WorkerApp;
  close(): Promise<void>;
}

/** The one password of all demo people. They exist only in the demo's own database of the embedded run and in plays. */
export const DEMO_PASSWORD = 'duban-demo-2015';

/** A stage for the play on a prepared database: demo people, the use cases as the API has them, a worker stepped by hand. */
export async function openStage(place: Place, config: DubanConfig): Promise<OpenStage> {
  const zone = config.timeZone;
  const owner = new Database({ url: place.ownerUrl, role: 'owner', zone, poolSize: 4 });
  const db = new Database({ url: place.url, role: 'duban_api', zone, poolSize: 4 });
  const books = new Books(zone);
  const file = JSON.parse(await readFile(join(SEEDS, 'calendars', 'notices.json'), 'utf8')) as { notices: HolidayNotice[] };
  const agencies = await agenciesOfPlay();
  await seedDemoPeople(owner, agencies, DEMO_PASSWORD, SEEDS);
  const worker = await createWorkerApp(workerSettings(config, {
    databaseUrl: place.url, publicUrl: publicUrlOf(config), files: fileSettings(config, new URL(place.url).pathname.slice(1)), mode: 'stepped',
  }));
  const calendars = new Map<CivilDate, WorkCalendar>();
  return {
    owner,
    worker,
    services: {
      papers: new Escalations(db, books), paperReads: new EscalationReads(db, books), acts: new TaskActs(db, books), subtasks: new Subtasks(db, books), reports: new Reports(db, books), trajectories: new Trajectories(db, books), documents: new Documents(db),
      templates: new Templates(db), rosters: new Rosters(db), plans: new Plans(db, books), issuePlan: new IssuePlan(db, books), ladders: new Ladders(db, books),
      extensions: new Extensions(db, books), extensionReads: new ExtensionReads(db, books), measureActs: new MeasureActs(db, books), standIns: new StandIns(db, books), lots: new SpotCheckLots(db, books), checks: new SpotChecks(db, books), notices: new CalendarNotices(db, books),
    },
    document: await readFile(SEED_DOCUMENT),
    notices: file.notices,
    calendarOn: (date) => {
      const calendar = calendars.get(date) ?? calendarKnownAt(file.notices, date, zone);
      calendars.set(date, calendar);
      return calendar;
    },
    runWorkers: async () => void await worker.ticker.runUntilQuiet(),
    forgetBooks: () => books.forget(),
    close: async () => {
      await worker.close();
      await db.close();
      await owner.close();
    },
  };
}

/** Every agency that may get a task of the seed document: those it names, their successors, the rosters' members. */
async function agenciesOfPlay(): Promise<string[]> {
  const { buildRegistry, successorOf, civilDate } = await import('#domain');
  const { readPolicyText } = await import('#importer');
  const registry = buildRegistry(JSON.parse(await readFile(join(SEEDS, 'agencies', 'registry.json'), 'utf8')) as unknown);
  const reading = readPolicyText(await readFile(SEED_DOCUMENT, 'utf8'), registry);
  const named = reading.measures.flatMap((m) => m.responsibilities.flatMap((r) => r.parties.flatMap((p) => (p.code && p.role !== 'collective' ? [p.code] : []))));
  const all = [...named, ...Object.values(ROSTERS).flat()];
  const today = civilDate('2026-01-01');
  return [...new Set([...all, ...all.map((code) => successorOf(registry, code, today).code)])].sort();
}
