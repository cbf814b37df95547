import Fastify from 'fastify';
import pg from 'pg';
import { createApiApp } from '#api';
import { openFiles } from '#files';
import { Books, Database } from '#workflow';
import { AGENCY, ZONE } from './world.js';

const POOL = 10;

/** The product's API on a free port, as apps/api starts it. */
export async function serveOurs(url: string): Promise<number> {
  const db = new Database({ url, role: 'duban_api', zone: ZONE, poolSize: POOL });
  const app = await createApiApp({ db, books: new Books(ZONE), files: openFiles({ folder: 'unused', s3: null }), settings: { tokenSecret: 'bench-bench-bench-bench-bench-bench', rateWritesPerMinute: 1_000_000 } });
  const server = await app.listen(0, '127.0.0.1') as { address(): { port: number } };
  return server.address().port;
}

/** Everything an inbox row tells, in one statement; no session, no rights, no acts worked out. */
const INBOX = `
  SELECT t.id, t.version, t.plan_id, t.measure_id, t.parent_id, t.depth, t.role, t.title, t.deliverable, t.deliverable_type, t.type, t.reporting,
         t.agency_code, t.printed_name, t.unit_id, t.lead_agency_code, t.assigner_agency_code, t.handler_id, t.delegated_by, t.status, t.original_due,
         t.current_due, t.provisional, t.held_by, t.held_by_agency, t.held_since, t.return_count, t.ever_overdue, t.finished_late, t.late_days,
         t.percent, t.created_at, t.completed_at, t.closed_at, t.grade, t.end_kind, t.replaces_id, t.replaced_by_id, m.ref AS measure_ref, m.title AS measure_title, a.short_zh AS agency_name, l.short_zh AS lead_agency_name, h.name AS handler_name,
         p.four_eyes_basis IS NOT NULL AS four_eyes_relaxed, c.open_children, s.signed_by, s.proposed_by, s.decided_by
    FROM (SELECT * FROM task WHERE agency_code = $1 AND status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
           ORDER BY coalesce(current_due, DATE '9999-12-31'), id LIMIT 26) t
    JOIN measure m ON m.id = t.measure_id JOIN plan p ON p.id = t.plan_id JOIN agency a ON a.code = t.agency_code
    JOIN agency l ON l.code = t.lead_agency_code LEFT JOIN person h ON h.id = t.handler_id
   CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'agencyCode', k.agency_code, 'status', k.status)), '[]') AS open_children
                         FROM task k WHERE k.parent_id = t.id AND k.status NOT IN ('COMPLETED', 'CLOSED')) c
   CROSS JOIN LATERAL (SELECT (array_agg(person_id) FILTER (WHERE stage = 'SIGN'))[1] AS signed_by,
                              (array_agg(person_id) FILTER (WHERE stage = 'PROPOSE'))[1] AS proposed_by,
                              (array_agg(person_id) FILTER (WHERE stage = 'VERIFY'))[1] AS decided_by
                         FROM sign_off o WHERE o.task_id = t.id AND round = (SELECT max(round) FROM sign_off r WHERE r.task_id = t.id)) s
   ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id`;

/** The floor: a bare Fastify server with that statement, prepared. */
export async function servePeer(url: string): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: POOL });
  const app = Fastify();
  app.get('/api/v1/inbox', async () => ({ items: (await pool.query({ name: 'inbox', text: INBOX, values: [AGENCY] })).rows.slice(0, 25) }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as { port: number }).port;
}
