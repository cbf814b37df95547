import {
  checkInvariants, checksToday, extensionsToday, forgetNotices, lotsToday, measuresToday, playTable, papersToday, reportsToday, setSimulatedTime, tasksToday, workWaits, type Broken, type Database, type PlayTable,
} from '#database';
import { addDays, civilDateOf, instantOf, OFFICE_AGENCY, publishedOn, type CivilDate, type DryRun, type HolidayNotice, type Ladder, type WorkCalendar } from '#domain';
import type { Ladders } from '#workflow';
import { AgencyDay, type Services } from './agencies.js';
import { PaperDay, type PaperServices } from './papers.js';
import { Cast } from './cast.js';
import { applyNotices, type AppliedNotice, type NoticeServices } from './notices.js';
import { openPlan, type OfficeServices } from './opening.js';
import { Chance } from './random.js';
import type { PlayScript } from './script.js';
import { sideBySide } from './side-by-side.js';
import { SpotCheckDay, type SpotCheckServices } from './spot-checks.js';
import { TroubleDay, type TroubleServices } from './troubles.js';

export interface Stage {
  /** Opened as owner: sets the simulated clock and adds up. */
  owner: Database;
  services: Services & OfficeServices & PaperServices & TroubleServices & SpotCheckServices & NoticeServices & { ladders: Ladders };
  /** Lets the workers do all that is due at the simulated now, through the real queue, and waits until they are quiet. */
  runWorkers(): Promise<void>;
  /** The document's bytes. */
  document: Uint8Array;
  /** Every holiday notice of the seeds, in the order of their publication. */
  notices: readonly HolidayNotice[];
  /** The calendar as known on a day. */
  calendarOn(date: CivilDate): WorkCalendar;
  /** Forgets calendars and ladders read before the clock jumped. */
  forgetBooks(): void;
}

export interface Played {
  table: PlayTable;
  /** The holiday notices that the director entered. */
  notices: AppliedNotice[];
  checked: number;
  broken: Broken[];
}

/** The hours of a played working day: reminders fire, digests leave, people work, workers follow. */
const MORNING = '09:00';
const DIGEST = '09:12';
const WORK = '10:00';
const AFTER_WORK = '10:20';
const AFTERNOON = '14:10';

/**
 * Plays the script from its first day to its last on the simulated clock. `onDay` is told every day, for a progress
 * bar; `lastInstant` ends the last day early (a demo that ends now); `onEvening` is told when a day is over. The simulated
 * clock is left where it ended.
 */
export async function play(
  stage: Stage, script: PlayScript, onDay: (done: number, total: number, date: CivilDate) => void, lastInstant?: Date, onEvening?: (date: CivilDate) => Promise<void>,
): Promise<Played> {
  const zone = stage.owner.zone;
  const chance = new Chance(script.seed);
  const { calendarOn } = stage;
  const { noticesFrom = script.from } = script;
  await setSimulatedTime(stage.owner, instantOf(noticesFrom, MORNING, zone));
  await forgetNotices(stage.owner, noticesFrom);
  const cast = await Cast.gather(stage.owner);
  const notices: AppliedNotice[] = [];
  // Books look for a newer calendar once a second of real time: without forgetting, what the workers see would hang on the machine's speed.
  const enterNotices = async (date: CivilDate): Promise<void> => {
    notices.push(...await applyNotices(stage.services, cast, stage.notices, date));
    stage.forgetBooks();
  };
  for (const date of new Set(stage.notices.map(publishedOn))) {
    if (date < noticesFrom || date >= script.from) continue;
    await setSimulatedTime(stage.owner, instantOf(date, WORK, zone));
    stage.forgetBooks();
    await enterNotices(date);
  }
  await setSimulatedTime(stage.owner, instantOf(script.from, MORNING, zone));
  if (script.ladder) await switchLadder(stage, cast, script.ladder);
  const total = daysFrom(script.from, script.until);
  const at = async (date: CivilDate, time: `${number}:${number}`): Promise<boolean> => {
    const instant = instantOf(date, time, zone);
    if (lastInstant && instant > lastInstant) return false;
    await setSimulatedTime(stage.owner, instant);
    return true;
  };
  const workers = async (date: CivilDate, time: `${number}:${number}`): Promise<void> => {
    if (!(await workWaits(stage.owner, instantOf(date, time, zone))) || !(await at(date, time))) return;
    await stage.runWorkers();
  };

  const opening = openPlan(stage, cast, script);
  for (let date = script.from, day = 1; date <= script.until; date = addDays(date, 1), day += 1) {
    onDay(day, total, date);
    if (day > 1) await onEvening?.(addDays(date, -1));
    const calendar = calendarOn(date);
    // On days off nobody acts, but the workers are awake: the proof that nothing leaves then.
    await workers(date, MORNING);
    if (!calendar.isWorkingDay(date) && date !== script.from) continue;
    await workers(date, DIGEST);
    if (!(await at(date, WORK))) break;
    stage.forgetBooks();
    cast.on(date);
    await enterNotices(date);
    await opening.next(date);
    const troubles = new TroubleDay(stage.services, cast, chance, calendar, date);
    const agencies = new AgencyDay(stage.services, cast, chance, calendar, date, troubles);
    await troubles.absences(cast.agenciesWith('SIGNATORY'));
    for (const measure of await measuresToday(stage.owner)) await troubles.measure(measure);
    await sideBySide(await extensionsToday(stage.owner), (request) => troubles.extension(request));
    const papers = new PaperDay(stage.services, cast, chance, calendar, date);
    await sideBySide(await papersToday(stage.owner), (paper) => papers.paper(paper));
    await sideBySide(await reportsToday(stage.owner), (report) => agencies.report(report));
    await sideBySide(await tasksToday(stage.owner), (task) => agencies.task(task));
    const spotChecks = new SpotCheckDay(stage.services, cast, chance, calendar, date);
    for (const check of await checksToday(stage.owner)) await spotChecks.check(check);
    for (const plan of await lotsToday(stage.owner)) await spotChecks.draw(plan);
    await workers(date, AFTER_WORK);
    await workers(date, AFTERNOON);
  }
  await onEvening?.(script.until);
  const calendar = calendarOn(script.until);
  const perDay = new Map<CivilDate, WorkCalendar>();
  const checks = await checkInvariants(stage.owner, (instant) => {
    const date = civilDateOf(instant, zone);
    const known = perDay.get(date) ?? calendarOn(date);
    perDay.set(date, known);
    return known;
  });
  return { table: await playTable(stage.owner, calendar), notices, ...checks };
}

async function switchLadder({ services: { ladders } }: Stage, cast: Cast, { version: _, ...ladder }: Ladder): Promise<void> {
  const { credentials } = cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR');
  const { key, version } = await ladders.draft(credentials, ladder);
  await ladders.switchOn(credentials, key, version, { running: 'KEEP', reason: '试算' });
}

/** What a ladder would have sent over the clocks of a year that has been played under another (G8). */
export async function tryLadder(stage: Stage, script: PlayScript, { version: _, ...ladder }: Ladder): Promise<DryRun> {
  const cast = await Cast.gather(stage.owner);
  return (await stage.services.ladders.dryRun(cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR').credentials, ladder, script.from, script.until)).would;
}

function daysFrom(from: CivilDate, until: CivilDate): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
}
