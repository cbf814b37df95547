import type pg from 'pg';
import { runningClock, type TimeBook } from '#workflow';
import type { CivilDate } from '#domain';
import { AGENCY, NOW, OFFICE } from './world.js';

export interface Grid {
  measures: number;
  agencies: number;
}

const WORDS = '推动互联网与制造业融合，提升制造业数字化、网络化、智能化水平，加强产业链协作，发展基于互联网的协同制造新模式，'
  + '在重点领域推进智能制造、大规模个性化定制、网络化协同制造和服务型制造，打造一批网络化协同制造公共服务平台。';

/** A document with its measures and their templates, and agencies B001, B002, ... beside the one that has people. */
export async function fillRegister(client: pg.Client, { measures, agencies }: Grid): Promise<void> {
  await client.query(
    `INSERT INTO agency (code, name_zh, short_zh, name_en, kind, level, assignable, record)
     SELECT 'B' || lpad(i::text, 3, '0'), '单位' || i, '单位' || i, 'Agency ' || i, 'ministry', 'central', true, '{}'
       FROM generate_series(2, $1::int) i`, [agencies]);
  await client.query(
    `WITH doc AS (
       INSERT INTO policy_document (title, issuer, encoding, bytes, text, text_sha256, uploaded_by, uploaded_at)
       VALUES ('指导意见', '国务院', 'utf-8', '', repeat($2, $1::int), 'bench', gen_random_uuid(), $3) RETURNING id),
     mea AS (
       INSERT INTO measure (document_id, reading_id, ref, position, section_title, title, body_start, body_end, status)
       SELECT doc.id, gen_random_uuid(), (1 + i / 10) || '.' || (1 + i % 10), i, '重点行动', '举措' || i, i * length($2), (i + 1) * length($2), 'CONFIRMED'
         FROM doc, generate_series(0, $1::int - 1) i RETURNING id)
     INSERT INTO measure_template (measure_id, version, body, created_by, created_at)
     SELECT id, 1, '{}', gen_random_uuid(), $3 FROM mea`, [measures, WORDS, NOW]);
}

const AGENCY_OF = `CASE WHEN a = 1 THEN '${AGENCY}' ELSE 'B' || lpad(a::text, 3, '0') END`;

/** A submitted plan, ready to be issued: measures x agencies items, a quarter of them reporting monthly. Answers its id. */
export async function fillPlan(client: pg.Client, title: string, { measures, agencies }: Grid, dates: readonly CivilDate[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO plan (document_id, title, status, created_by, created_at, submitted_by, submitted_at)
     SELECT id, $1, 'SUBMITTED', gen_random_uuid(), $2, gen_random_uuid(), $2 FROM policy_document RETURNING id`, [title, NOW]);
  const id = rows[0]?.id ?? '';
  await client.query(
    `INSERT INTO plan_item (plan_id, template_id, template_version, measure_id, task_key, agency_code, printed_name, lead_agency_code, role,
       title, requirement, deliverable, deliverable_type, type, reporting, due_on)
     SELECT $1, t.id, 1, m.id, 'a' || a, ${AGENCY_OF}, ${AGENCY_OF}, '${AGENCY}', CASE WHEN a = 1 THEN 'LEAD' ELSE 'COOPERATING' END,
            m.ref || ' ' || m.title, $4, '工作总结', 'report', 'dated', CASE WHEN (m.position + a) % 4 = 0 THEN 'monthly' ELSE 'none' END,
            ($5::date[])[1 + (m.position * 7 + a) % cardinality($5::date[])]
       FROM measure m JOIN measure_template t ON t.measure_id = m.id, generate_series(1, $3::int) a WHERE m.position < $2`,
    [id, measures, agencies, WORDS, dates]);
  return id;
}

/**
 * A plan in the middle of its life: a task for each agency and measure, in all states (seven of ten open), a fifth of the
 * open ones with a handler, a completion round signed where it is past signing. Answers the plan's id.
 */
export async function fillTasks(client: pg.Client, { measures, agencies }: Grid, dates: readonly CivilDate[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO plan (document_id, title, status, created_by, created_at, issued_by, issued_at)
     SELECT id, '分工方案', 'ISSUED', gen_random_uuid(), $1, gen_random_uuid(), $1 FROM policy_document RETURNING id`, [NOW]);
  const id = rows[0]?.id ?? '';
  await client.query(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code, assigner_agency_code,
       title, requirement, deliverable, deliverable_type, type, reporting, status, original_due, current_due, held_by, held_by_agency,
       held_since, created_at, handler_id)
     SELECT $1, m.id, t.id, 1, CASE WHEN a = 1 THEN 'LEAD' ELSE 'COOPERATING' END, ${AGENCY_OF}, ${AGENCY_OF}, '${AGENCY}', '${OFFICE}',
            m.ref || ' ' || m.title, $5, '工作总结', 'report', 'dated', 'monthly', s.status, d.due, d.due,
            CASE s.status WHEN 'VERIFYING' THEN 'OFFICE' WHEN 'LEAD_REVIEW' THEN 'LEAD' WHEN 'COMPLETED' THEN 'NOBODY' WHEN 'CLOSED' THEN 'NOBODY' ELSE 'OWNER' END,
            ${AGENCY_OF}, $2::timestamptz - make_interval(days => (m.position * 3 + a) % 90), $2,
            CASE WHEN (m.position + a) % 5 = 0 THEN (SELECT person_id FROM account WHERE login = lower('${AGENCY}') || '.handler1') END
       FROM measure m JOIN measure_template t ON t.measure_id = m.id, generate_series(1, $4::int) a,
            LATERAL (SELECT (ARRAY['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'LEAD_REVIEW', 'VERIFYING',
                                   'COMPLETED', 'CLOSED', 'CLOSED'])[1 + (m.position * 3 + a * 7) % 10] AS status) s,
            LATERAL (SELECT ($6::date[])[1 + (m.position * 7 + a) % cardinality($6::date[])] AS due) d
      WHERE m.position < $3`, [id, NOW, measures, agencies, WORDS, dates]);
  await client.query(
    `INSERT INTO sign_off (task_id, round, stage, decision, person_id, agency_code, at)
     SELECT id, 1, s.stage, 'YES', gen_random_uuid(), agency_code, $1 FROM task, (VALUES ('REQUEST'), ('SIGN')) s(stage)
      WHERE status IN ('LEAD_REVIEW', 'VERIFYING', 'COMPLETED', 'CLOSED')`, [NOW]);
  return id;
}

/**
 * `perTask` running clocks for each task: one for completion, the others for reporting periods, armed as the product
 * arms them. The first date is kept for the completion clocks of `dueFirst` tasks; all others lie on the later dates.
 */
export async function fillClocks(
  client: pg.Client, book: TimeBook, dates: readonly CivilDate[], { perTask, dueFirst }: { perTask: number; dueFirst: number },
): Promise<void> {
  const armed = (['COMPLETION', 'REPORT'] as const).flatMap((kind) =>
    dates.map((dueOn) => runningClock({ taskId: '', kind, holder: 'OWNER', holderAgency: '' }, dueOn, book)));
  await client.query(
    `WITH armed AS (
       SELECT * FROM unnest($1::text[], $2::date[], $3::text[], $4::int[], $5::text[], $6::timestamptz[])
         AS u(kind, due_on, ladder_key, ladder_version, next_step, next_at)),
     numbered AS (SELECT id, agency_code, row_number() OVER (ORDER BY id) AS n FROM task)
     INSERT INTO clock (task_id, kind, period, status, holder, holder_agency, started_at, due_on, ladder_key, ladder_version, next_step, next_at)
     SELECT t.id, u.kind, CASE WHEN k = 0 THEN '' ELSE 'P' || k END, 'RUNNING', 'OWNER', t.agency_code, $7, u.due_on, u.ladder_key,
            u.ladder_version, u.next_step, u.next_at
       FROM numbered t, generate_series(0, $8::int - 1) k, armed u
      WHERE u.kind = CASE WHEN k = 0 THEN 'COMPLETION' ELSE 'REPORT' END
        AND u.due_on = ($2::date[])[CASE WHEN k = 0 AND t.n <= $9 THEN 1 ELSE 2 + (t.n * 31 + k * 17) % ($10::int - 1) END]`,
    [armed.map((c) => c.kind), armed.map((c) => c.dueOn), armed.map((c) => c.ladderKey), armed.map((c) => c.ladderVersion),
      armed.map((c) => c.nextStep), armed.map((c) => c.nextAt), NOW, perTask, dueFirst, dates.length]);
}

/**
 * What lies on the desks of these agencies: one task of each to be split, and `signing` that wait for their signatory, with
 * ball, completion clock and the handler's request. All are due on the date of `completion`; their titles begin with 案头.
 */
export async function fillDesks(
  client: pg.Client, agencies: readonly string[], signing: number, completion: ReturnType<typeof runningClock>,
): Promise<void> {
  await client.query(
    `INSERT INTO task (plan_id, measure_id, template_id, template_version, role, agency_code, printed_name, lead_agency_code, assigner_agency_code,
       title, requirement, deliverable, deliverable_type, type, reporting, status, original_due, current_due, held_by, held_by_agency, held_since, created_at, handler_id)
     SELECT plan.id, t.measure_id, t.id, 1, 'LEAD', a, a, a, '${OFFICE}', '案头任务' || n, $3, '工作总结', 'report', 'dated', 'none',
            CASE WHEN n = 0 THEN 'IN_PROGRESS' ELSE 'SIGNING' END, $4::date, $4::date, 'OWNER', a, $5, $5,
            (SELECT person_id FROM account WHERE login = lower(a) || '.handler1')
       FROM (SELECT id FROM plan LIMIT 1) plan, (SELECT id, measure_id FROM measure_template LIMIT 1) t, unnest($1::text[]) a, generate_series(0, $2::int) n`,
    [agencies, signing, WORDS, completion.dueOn, NOW]);
  await client.query(`INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OWNER', agency_code, $1 FROM task WHERE title LIKE '案头%'`, [NOW]);
  await client.query(
    `INSERT INTO clock (task_id, kind, status, holder, holder_agency, started_at, due_on, ladder_key, ladder_version, next_step, next_at)
     SELECT id, 'COMPLETION', 'RUNNING', 'OWNER', agency_code, $1, $2::date, $3, $4, $5, $6 FROM task WHERE title LIKE '案头%'`,
    [NOW, completion.dueOn, completion.ladderKey, completion.ladderVersion, completion.nextStep, completion.nextAt]);
  await client.query(
    `INSERT INTO sign_off (task_id, round, stage, decision, person_id, agency_code, statement, evidence, at)
     SELECT id, 1, 'REQUEST', 'YES', handler_id, agency_code, '任务已经完成。', '[{"type":"report","title":"工作总结","reference":"2026-3"}]', $1
       FROM task WHERE title LIKE '案头%' AND status = 'SIGNING'`, [NOW]);
}
