/**
 * The usual application, to prove the harness on: one delayed BullMQ job per reminder; the worker selects the row, sends the
 * mail, marks it. `node usual-app.mjs add` makes the jobs for all rows of usual_reminder, `work` does them.
 */
import { Queue, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import pg from 'pg';

const { DATABASE_OWNER_URL, REDIS_URL, SMTP_URL } = process.env;
const connection = { url: REDIS_URL, maxRetriesPerRequest: null };
const db = new pg.Pool({ connectionString: DATABASE_OWNER_URL });

if (process.argv[2] === 'add') {
  const queue = new Queue('usual', { connection });
  for (const { address } of (await db.query('SELECT address FROM usual_reminder')).rows) await queue.add('remind', { address }, { delay: 1_500, attempts: 10 });
  await queue.close();
  await db.end();
} else {
  const mailer = createTransport(SMTP_URL);
  new Worker('usual', async ({ data: { address } }) => {
    const { rows: [row] } = await db.query('SELECT address, sent FROM usual_reminder WHERE address = $1', [address]);
    if (row.sent) return;
    await mailer.sendMail({ from: 'usual@office.example', to: row.address, subject: 'Overdue', text: 'Your task is overdue.' });
    await db.query('UPDATE usual_reminder SET sent = true WHERE address = $1', [address]);
  }, { connection, concurrency: 8, lockDuration: 3_000, stalledInterval: 1_000 });
}
