import { Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { configureQueueBackend, type QueueBackendOptions } from '#queue';

export const USUAL_QUEUE = 'usual-reminders';
/** What the usual application does best with here; without it, it would be slower. */
const TUNED = { concurrency: 50, pool: 10, connections: 10 } as const;

export interface UsualOptions {
  databaseUrl: string;
  smtpUrl: string;
  queue: QueueBackendOptions;
}

/** Whom to remind, and of which round: 0 is the warm-up. */
export interface UsualJob {
  person: string;
  round: number;
}

interface Line {
  id: string;
  email: string;
  name: string;
  title: string;
  due: string;
}

/**
 * What one finds in most products: a delayed job for each reminder; its worker selects what is not sent yet, sends the mail
 * with nodemailer, writes down that it was sent. A job of a person with several reminders tells them in one mail.
 */
export async function workAsUsual({ databaseUrl, smtpUrl, queue }: UsualOptions): Promise<void> {
  const backend = await configureQueueBackend(queue);
  const db = new pg.Pool({ connectionString: databaseUrl, max: TUNED.pool });
  const mailer = createTransport({ url: smtpUrl, pool: true, maxConnections: TUNED.connections, maxMessages: Infinity, disableFileAccess: true, disableUrlAccess: true });
  const worker = new Worker<UsualJob>(USUAL_QUEUE, async ({ data: { person, round } }) => {
    const { rows } = await db.query<Line>({
      name: 'lines', values: [person, round],
      text: `SELECT r.id, p.email, p.name, t.title, t.current_due::text AS due FROM usual_reminder r JOIN person p ON p.id = r.person_id JOIN task t ON t.id = r.task_id
              WHERE r.person_id = $1 AND r.round = $2 AND r.sent_at IS NULL`,
    });
    const [first] = rows;
    if (first === undefined) return;
    await mailer.sendMail({
      from: 'Duban <noreply@duban.example>', to: { name: first.name, address: first.email }, subject: `提醒：${first.title}`,
      text: `${first.name}，您好：\n\n${rows.map(({ title, due }) => `${title}，办理期限 ${due}`).join('\n')}\n\n请按期办理。`,
      html: `<p>${first.name}，您好：</p><table>${rows.map(({ title, due }) => `<tr><td>${title}</td><td>${due}</td></tr>`).join('')}</table><p>请按期办理。</p>`,
    });
    await db.query({ name: 'sent', text: 'UPDATE usual_reminder SET sent_at = now() WHERE id = ANY ($1)', values: [rows.map(({ id }) => id)] });
  }, { ...backend.worker, concurrency: TUNED.concurrency });
  worker.on('error', () => undefined);
  await worker.waitUntilReady();
}
