import { addMonths, civilDateOf } from '#domain';
import type { DemoAccount } from '#api';
import type { DubanConfig } from '#config';
import { databaseExists, dropDatabase, makeDatabase, renameDatabase, setSimulatedTime } from '#database';
import type { EmbeddedPostgres } from './embedded/index.js';
import { DEMO_DATABASE } from './owner-database.js';
import { play } from './play/play.js';
import type { PlayScript } from './play/script.js';
import { openStage, prepareDatabase, type Place } from './stage.js';
import { progressBar, say } from './terminal.js';

/** The plan of the demo was issued so many months ago, so that every list has something true to show. */
const MONTHS = 4;
const SCRIPT = { seed: 'demo', dueWithin: { from: 25, to: 150 } } as const;
/** A second plan went out the day before yesterday, in working days: some have not signed for it yet, a province among them, and some have objected. */
const LATER = { measures: ['3.1', '7.3'], workingDaysAgo: 2 } as const;

/** The accounts that a visitor is shown: of each of the three kinds of people who use Duban every day, and the operator. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { login: 'jmo.officer1', name: '联席办经办', agencyName: '联席会议办公室', duty: { zh: '导入文件、核校、定时限、盯逾期、核查', en: 'imports, checks, dates, watches, verifies' } },
  { login: 'jmo.officer2', name: '联席办经办', agencyName: '联席会议办公室', duty: { zh: '第二人核校、核查', en: 'the second pair of eyes' } },
  { login: 'jmo.director', name: '联席办主任', agencyName: '联席会议办公室', duty: { zh: '下达计划、销号', en: 'issues plans, closes out' } },
  { login: 'ndrc.liaison', name: '联络员', agencyName: '发展改革委', duty: { zh: '签收、指定承办人（牵头单位）', en: 'signs for receipt, assigns (a lead agency)' } },
  { login: 'ndrc.handler1', name: '承办人', agencyName: '发展改革委', duty: { zh: '办理、分解、填报、申请办结', en: 'works, splits, reports, asks for completion' } },
  { login: 'ndrc.signatory', name: '签发人', agencyName: '发展改革委', duty: { zh: '签发、审核配合单位', en: 'signs, reviews co-operating agencies' } },
  { login: 'cac.liaison', name: '联络员', agencyName: '网信办', duty: { zh: '签收（配合单位）', en: 'signs for receipt (a co-operating agency)' } },
  { login: 'cn-ah.liaison', name: '联络员', agencyName: '安徽省', duty: { zh: '签收、指定承办人（地方）', en: 'signs for receipt, assigns (a local agency)' } },
  { login: 'cn-ah.handler1', name: '承办人', agencyName: '安徽省', duty: { zh: '办理、填报（地方）', en: 'works, reports (a local agency)' } },
  { login: 'cn-ah.signatory', name: '签发人', agencyName: '安徽省', duty: { zh: '签发报告（地方）', en: 'signs reports (a local agency)' } },
  { login: 'jmo.sysadmin', name: '系统管理员', agencyName: '联席会议办公室', duty: { zh: '人员和岗位', en: 'people and posts' } },
];

export function placeOf(embedded: EmbeddedPostgres, database: string): Place {
  return { ownerUrl: embedded.ownerUrlOf(database), url: embedded.url(database), appLogin: embedded.appLogin };
}

/**
 * Makes the demo's database where it is missing: the real document, its plan issued four months before today and lived
 * through until now. Built under another name and renamed at the end, so that a start cut off leaves no half demo.
 */
export async function ensureDemo(embedded: EmbeddedPostgres, config: DubanConfig): Promise<void> {
  const admin = embedded.ownerUrlOf('postgres');
  if (await databaseExists(admin, DEMO_DATABASE)) return;
  const building = `${DEMO_DATABASE}_new`;
  await dropDatabase(admin, building);
  await makeDatabase(admin, building);
  say('Making the demo: the State Council’s “Internet+” document, four months of its implementation (first start only)');
  const place = placeOf(embedded, building);
  await prepareDatabase(place, config.timeZone);
  const stage = await openStage(place, config);
  const bar = progressBar('demo');
  try {
    const now = new Date();
    const until = civilDateOf(now, config.timeZone);
    const calendar = stage.calendarOn(until);
    const later = { measures: LATER.measures, on: calendar.addWorkingDays(calendar.previousWorkingDay(until), -LATER.workingDaysAgo) };
    const script: PlayScript = { ...SCRIPT, from: addMonths(until, -MONTHS), until, later };
    const { broken } = await play(stage, script, (done, total, date) => bar.update(done, total, date), now);
    if (broken.length > 0) throw new Error(`The demo broke a promise: ${JSON.stringify(broken[0])}`);
    await setSimulatedTime(stage.owner, null);
  } finally {
    bar.stop();
    await stage.close();
  }
  await renameDatabase(admin, building, DEMO_DATABASE);
}
