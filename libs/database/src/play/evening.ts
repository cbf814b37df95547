import type { CivilDate } from '#domain';
import type { Tx } from '../client/tx.js';

/** What a played day came to, beside its matrix. */
export interface Evening {
  /** The one plan that is played, once it is issued. */
  planId: string | null;
  /** Mails that left on this day, by kind. */
  mails: Record<string, number>;
  /** Escalation papers issued until its evening, by level 1 to 5. */
  papers: number[];
  /** The highest level of an issued paper that its agency has not had settled yet, by the agency's cell: measure and agency. */
  raised: { measureRef: string; agencyCode: string; level: number }[];
}

/** Read in the evening of a played day; `zone` is the office's. */
export async function eveningOf(tx: Tx, date: CivilDate, zone: string): Promise<Evening> {
  const plans = await tx.query<{ id: string }>('SELECT id FROM plan WHERE issued_at IS NOT NULL ORDER BY issued_at LIMIT 1');
  const mails = await tx.query<{ kind: string; n: number }>(
    `SELECT kind, count(*)::int AS n FROM mail WHERE status = 'SENT' AND (sent_at AT TIME ZONE $2)::date = $1::date GROUP BY kind ORDER BY kind`, [date, zone]);
  const papers = await tx.query<{ level: number; n: number }>(
    'SELECT level, count(*)::int AS n FROM escalation_notice WHERE issued_on <= $1::date GROUP BY level ORDER BY level', [date]);
  const raised = await tx.query<Evening['raised'][number]>(
    `SELECT m.ref AS measure_ref, t.agency_code, max(n.level)::int AS level
       FROM escalation_notice n JOIN task t ON t.id = n.task_id JOIN measure m ON m.id = t.measure_id
      WHERE n.status IN ('ISSUED', 'RECEIVED', 'REPLIED') GROUP BY m.ref, t.agency_code ORDER BY m.ref, t.agency_code`);
  return {
    planId: plans[0]?.id ?? null, mails: Object.fromEntries(mails.map(({ kind, n }) => [kind, n])),
    papers: [1, 2, 3, 4, 5].map((level) => papers.find((row) => row.level === level)?.n ?? 0), raised,
  };
}
