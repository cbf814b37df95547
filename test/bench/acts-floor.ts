import Fastify from 'fastify';
import pg from 'pg';
import type { ClockWrite } from '../../libs/database/src/repositories/tasks.js';
import { NOW } from './world.js';

/** The armed clocks that the floor is given beforehand and need not work out. */
export interface ArmedClocks {
  completion: ClockWrite;
  verify: ClockWrite;
}

const POOL = 10;
const RULE = `jsonb_build_object('start', DATE '2026-03-02', 'offset', 'P3BD', 'roll', 'next')`;

/** What an event tells, as text to be hashed; no link to a chain that others write too. */
const EVENT = (type: string, task: string): string => `
  SELECT 'bench/' || gen_random_uuid(), 1, '${type}', $2::timestamptz, t.id, t.plan_id, t.agency_code, b.body, encode(sha256(convert_to(b.body, 'UTF8')), 'hex')
    FROM ${task} t, LATERAL (SELECT jsonb_build_object('type', '${type}', 'at', $2::timestamptz, 'taskId', t.id, 'planId', t.plan_id, 'actor',
      jsonb_build_object('name', '', 'agency', t.agency_code), 'after', jsonb_build_object('status', t.status, 'currentDue', t.current_due,
      'heldBy', t.held_by, 'heldSince', t.held_since), 'facts', jsonb_build_object('title', t.title))::text AS body) b`;
const EVENT_COLUMNS = 'event (chain, seq, type, at, task_id, plan_id, agency, body, hash)';

const DRAFT = `
  WITH p AS (SELECT * FROM task WHERE id = $1 FOR UPDATE),
  t AS (
    INSERT INTO task (plan_id, measure_id, template_id, template_version, parent_id, depth, role, agency_code, printed_name, lead_agency_code,
      assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, clock_offsets, status, original_due, current_due,
      held_by, held_by_agency, held_since, created_at)
    SELECT plan_id, measure_id, template_id, template_version, id, depth + 1, 'SUBTASK', agency_code, printed_name, lead_agency_code, agency_code,
      $3, $4, '', '', 'dated', 'none', clock_offsets, 'DRAFT', $5::date, $5::date, 'LEAD', agency_code, $2, $2 FROM p RETURNING *),
  h AS (INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'LEAD', agency_code, $2 FROM t),
  e AS (INSERT INTO ${EVENT_COLUMNS} ${EVENT('task.decomposed', 'p')} UNION ALL ${EVENT('task.drafted', 't')})
  SELECT id, version FROM t`;

const DISPATCH = `
  WITH t AS (UPDATE task SET status = 'DISPATCHED', held_by = 'OWNER', held_by_agency = agency_code, held_since = $2, version = version + 1
              WHERE id = $1 AND version = $3 RETURNING *),
  h AS (UPDATE holding SET to_at = $2 FROM t WHERE holding.task_id = t.id AND to_at IS NULL),
  n AS (INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OWNER', agency_code, $2 FROM t),
  c AS (INSERT INTO clock (task_id, kind, status, holder, holder_agency, started_at, due_on, ladder_key, ladder_version, next_step, next_at)
        SELECT id, 'RECEIPT', 'WAITING', 'OWNER', agency_code, NULL, NULL, 'default-receipt', 1, NULL, NULL FROM t
        UNION ALL SELECT id, 'COMPLETION', 'RUNNING', 'OWNER', agency_code, $2, current_due, $4, $5, $6, $7::timestamptz FROM t),
  e AS (INSERT INTO ${EVENT_COLUMNS} ${EVENT('task.dispatched', 't')} RETURNING id),
  o AS (INSERT INTO outbox (event_id, created_at) SELECT id, $2 FROM e)
  SELECT id, version FROM t`;

const SIGN = `
  WITH t AS (UPDATE task SET status = 'VERIFYING', held_by = 'OFFICE', held_by_agency = 'JMO', held_since = $2, version = version + 1
              WHERE id = $1 AND version = $3 RETURNING *),
  h AS (UPDATE holding SET to_at = $2 FROM t WHERE holding.task_id = t.id AND to_at IS NULL),
  n AS (INSERT INTO holding (task_id, held_by, agency_code, from_at) SELECT id, 'OFFICE', 'JMO', $2 FROM t),
  s AS (UPDATE clock SET status = 'STOPPED', stopped_at = $2, next_at = NULL, next_step = NULL FROM t
         WHERE clock.task_id = t.id AND kind IN ('COMPLETION', 'REPORT') AND clock.status <> 'STOPPED'),
  c AS (INSERT INTO clock (task_id, kind, status, holder, holder_agency, started_at, due_on, rule, ladder_key, ladder_version, next_step, next_at)
        SELECT id, 'VERIFY', 'RUNNING', 'OFFICE', 'JMO', $2, $4::date, ${RULE}, $5, $6, $7, $8::timestamptz FROM t),
  g AS (INSERT INTO sign_off (task_id, round, stage, decision, person_id, agency_code, statement, content_hash, at)
        SELECT t.id, r.round, 'SIGN', 'YES', r.person_id, t.agency_code, $9, encode(sha256(convert_to(r.statement || r.evidence, 'UTF8')), 'hex'), $2
          FROM t JOIN sign_off r ON r.task_id = t.id AND r.stage = 'REQUEST'),
  e AS (INSERT INTO ${EVENT_COLUMNS} ${EVENT('task.signed', 't')} RETURNING id),
  o AS (INSERT INTO outbox (event_id, created_at) SELECT id, $2 FROM e)
  SELECT id, version FROM t`;

interface Sent {
  Params: { id: string };
  Body: { title: string; requirement: string; dueOn: string; statement: string };
}

/** The floor of W1 and W2: a bare Fastify server, one prepared statement a request that writes the same rows; nothing checked. */
export async function serveActsByHand(url: string, { completion, verify }: ArmedClocks): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: POOL });
  const one = async (name: string, text: string, values: unknown[]): Promise<unknown> => (await pool.query({ name, text, values })).rows[0];
  const app = Fastify();
  const version = (header: string | undefined): number => Number(header?.replaceAll('"', ''));
  app.post<Sent>('/api/v1/tasks/:id/subtasks', ({ params, body }) =>
    one('draft', DRAFT, [params.id, NOW, body.title, body.requirement, body.dueOn]));
  app.post<Sent>('/api/v1/tasks/:id/acts/dispatch', ({ params, headers }) =>
    one('dispatch', DISPATCH, [params.id, NOW, version(headers['if-match']), completion.ladderKey, completion.ladderVersion, completion.nextStep, completion.nextAt]));
  app.post<Sent>('/api/v1/tasks/:id/acts/sign', ({ params, headers, body }) =>
    one('sign', SIGN, [params.id, NOW, version(headers['if-match']), verify.dueOn, verify.ladderKey, verify.ladderVersion, verify.nextStep, verify.nextAt, body.statement]));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as { port: number }).port;
}
