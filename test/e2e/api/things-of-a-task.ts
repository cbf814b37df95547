import type { CivilDate, EvidenceSheet } from '#domain';
import type { ApiWorld } from './api-world.js';

/** What an id in a path names, where it is some agency's own. */
export type Thing =
  | 'task' | 'plan' | 'measure' | 'report' | 'extension' | 'trajectory' | 'mail' | 'person' | 'invitation' | 'holding' | 'standIn' | 'unit' | 'agency' | 'paper' | 'evidence' | 'attachment' | 'spotCheck' | 'lot';

export interface Things {
  planId: string;
  documentId: string;
  ids: Map<Thing, string>;
}

/** One of each thing of an agency: its task in a measure, being done, and what hangs on the task and on its people. */
export async function thingsOf(world: ApiWorld, agency: string, measureRef: string): Promise<Things> {
  const idOf = async (sql: string, params: unknown[] = []): Promise<string> => {
    const [row] = await world.demo.owner.asSystem('test', (tx) => tx.query<{ id: string }>(sql, params));
    if (row === undefined) throw new Error(`nothing found: ${sql}`);
    return row.id;
  };
  const as = (login: string): string => `${agency.toLowerCase()}.${login}`;
  const { planId, documentId } = await world.issuedPlan([measureRef], '2015-12-31', '2015-12-14');
  const { id: task } = await world.taskOf(as('liaison'), agency, measureRef);
  const person = world.demo.person(as('handler1')).id;
  await world.act(as('liaison'), task, 'acknowledge');
  await world.act(as('liaison'), task, 'assignHandler', { handlerId: person });
  await world.act(as('handler1'), task, 'start');
  const { body: { version } } = await world.call<{ version: number }>(as('handler1'), 'GET', `/tasks/${task}`);
  const asked = await world.call<{ id: string }>(as('handler1'), 'POST', `/tasks/${task}/extensions`, {
    ifMatch: version, json: { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: '2016-01-29' },
  });
  const evidence = await world.call<{ id: string }>(as('handler1'), 'POST', `/tasks/${task}/evidence`, { json: { type: 'report', title: '报告', reference: '1号' } });
  const raw = new FormData();
  raw.append('file', new Blob(['某件']), '某件.txt');
  const file = await world.call<{ id: string }>(as('handler1'), 'POST', `/tasks/${task}/attachments`, { raw });
  const ids = new Map<Thing, string>([
    ['agency', agency], ['task', task], ['plan', planId], ['person', person], ['extension', asked.body.id], ['evidence', evidence.body.id], ['attachment', file.body.id],
  ]);
  ids.set('measure', await idOf('SELECT measure_id AS id FROM task WHERE id = $1', [task]));
  ids.set('report', await idOf('SELECT id FROM progress_report WHERE task_id = $1 LIMIT 1', [task]));
  ids.set('holding', await idOf('SELECT id FROM post_holding WHERE person_id = $1', [person]));
  ids.set('unit', await idOf('SELECT id FROM unit WHERE agency_code = $1 LIMIT 1', [agency]));
  ids.set('mail', await idOf(
    `INSERT INTO mail (message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, not_before, created_at)
     VALUES ('<1@duban.example>', 'one', 'digest', $1, 'a@miit.example', '某人', 'zh', '督办', '正文', '正文', 'x'::bytea, repeat('a', 64), duban_now(), duban_now()) RETURNING id`, [person]));
  ids.set('standIn', await idOf(
    `INSERT INTO stand_in (post_id, person_id, stand_in_id, valid_from, valid_to, appointed_by, appointed_at)
     SELECT post_id, person_id, $2, '2015-12-01', '2016-12-31', person_id, duban_now() FROM post_holding WHERE person_id = $1 RETURNING id`,
    [person, world.demo.person(as('handler2')).id]));
  ids.set('trajectory', await idOf(
    `INSERT INTO trajectory_version (task_id, number, kind, start_on, points, drafted_by, drafted_at)
     VALUES ($1, 1, 'STEP', '2015-12-14', '[{"on": "2015-12-31", "percent": 100}]', $2, duban_now()) RETURNING id`, [task, person]));
  const sheet: EvidenceSheet = {
    asOf: '2015-12-14' as CivilDate, reason: 'OVERDUE', due: null, held: [], mails: [], papers: [],
    task: { title: '某任务', agency, measureRef, document: null, originalDue: '2015-12-31' as CivilDate, currentDue: '2015-12-31' as CivilDate, returns: 0, extensions: 0 },
  };
  ids.set('paper', await idOf(
    `INSERT INTO escalation_notice (id, task_id, kind, level, reason, status, agency_code, held_by, audience, signers, repliers, policy_key, policy_version, text, evidence, evidence_sha256, reply_within, proposed_at, issued_at, year, number, issued_on, reply_due)
     VALUES (gen_random_uuid(), $1, 'URGE', 1, 'OVERDUE', 'ISSUED', $2, 'OWNER', '[]', '[]', '[]', 'standard', 1, '催办', $3, repeat('a', 64), 'P3BD', duban_now(), duban_now(), 2015, 1, '2015-12-14', '2015-12-17') RETURNING id`, [task, agency, JSON.stringify(sheet)]));
  ids.set('lot', await idOf(
    `INSERT INTO spot_check_lot (id, plan_id, number, basis, due_on, rule, seed, population, population_size, population_sha256, size, drawn_by, drawn_at)
     VALUES (gen_random_uuid(), $1, 1, '抽查', '2015-12-31', 'r', 's', ARRAY[$2::uuid], 1, repeat('a', 64), 1, $3, duban_now()) RETURNING id`, [planId, task, person]));
  ids.set('spotCheck', await idOf(
    `INSERT INTO spot_check (id, lot_id, task_id, rank, ticket) VALUES (gen_random_uuid(), $1, $2, 1, repeat('a', 64)) RETURNING id`, [ids.get('lot'), task]));
  ids.set('invitation', await idOf(
    `INSERT INTO invitation (person_id, agency_code, invited_by, created_at, expires_at) VALUES ($1, $2, $1, duban_now(), duban_now() + interval '7 days') RETURNING id`, [person, agency]));
  return { planId, documentId, ids };
}
