import {
  appendEvents, clearMailAlarms, listDeadLetters, mailToRedo, resendMail, rewriteMail,
  type Credentials, type Database, type DeadLetter,
} from '#database';
import { DomainError, OFFICE_AGENCY, requirePermission } from '#domain';
import { pageOf, readBefore, type MessagePage } from '../messages/instant-cursor.js';

/** Mails that will not arrive by themselves, named by person and task, and their redo by one click (N1). */
export class DeadLetters {
  constructor(private readonly db: Database) {}

  /** Newest first: what the server refused for good, what was given up, and what may or may not have arrived. */
  async list(credentials: Credentials, query: { cursor?: string; limit?: number }): Promise<MessagePage<DeadLetter>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'alarm.read');
      const limit = Math.min(query.limit ?? 50, 200);
      const rows = await listDeadLetters(tx, readBefore(query.cursor), limit + 1);
      return pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row.mailId }));
    });
  }

  /**
   * Sends a dead mail again: the same message with its Message-ID where the address is the same, written anew where the person
   * has another one by now. Clears the alarms about it. Throws conflict for a mail that is on its way or has arrived,
   * field_required where the person has no address at all.
   */
  async redo(credentials: Credentials, mailId: string): Promise<{ id: string; rewritten: boolean }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'mail.redo');
      const mail = await mailToRedo(tx, mailId);
      const address = mail.presentAddress?.trim() ?? '';
      if (address === '') throw new DomainError('field_required', { field: 'address' });
      const rewritten = address !== mail.toAddress;
      const dead = await (rewritten ? rewriteMail(tx, mailId) : resendMail(tx, mailId));
      if (!dead) throw new DomainError('conflict', { already: 'mail_on_its_way' });
      const alarms = await clearMailAlarms(tx, mailId, person.personId);
      await appendEvents(tx, [
        {
          type: 'mail.redone', subject: mailId, agency: OFFICE_AGENCY, post,
          before: { mailStatus: mail.status }, after: { mailStatus: rewritten ? 'REPLACED' : 'PENDING' }, facts: { personId: mail.personId, subject: mail.subject, rewritten },
        },
        ...alarms.map((id) => ({ type: 'alarm.cleared' as const, subject: id, post, reason: null, facts: { mailId } })),
      ]);
      return { id: mailId, rewritten };
    });
  }
}
