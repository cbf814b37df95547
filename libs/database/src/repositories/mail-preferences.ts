import type { MailChoices } from '#domain';
import type { Tx } from '../client/tx.js';

/** What a person chose, and the language of his mails; version 0 where he never chose. */
export interface MailPreferenceRow {
  version: number;
  choices: MailChoices;
  locale: 'zh' | 'en';
}

export async function mailPreferenceOf(tx: Tx, personId: string): Promise<MailPreferenceRow> {
  return tx.one<MailPreferenceRow>(
    `SELECT coalesce(m.version, 0) AS version, coalesce(m.choices, '{}') AS choices, p.locale
       FROM person p LEFT JOIN mail_preference m ON m.person_id = p.id WHERE p.id = $1`, [personId], 'person');
}

/** Keeps one's own choices as the next version. Answers false where somebody else was first. */
export async function putMailPreference(tx: Tx, personId: string, { version, choices, locale }: MailPreferenceRow): Promise<boolean> {
  const written = await tx.run(
    `INSERT INTO mail_preference (person_id, version, choices, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET version = $2, choices = $3, changed_at = $4 WHERE mail_preference.version = $2 - 1`,
    [personId, version, JSON.stringify(choices), tx.now]);
  if (written === 1) await tx.query('SELECT set_own_locale($1)', [locale]);
  return written === 1;
}

/** What these people chose; who never chose is not among them. */
export async function mailChoicesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, MailChoices>> {
  const rows = personIds.length === 0 ? [] : await tx.query<{ personId: string; choices: MailChoices }>(
    'SELECT person_id, choices FROM mail_preference WHERE person_id = ANY ($1)', [[...new Set(personIds)]]);
  return new Map(rows.map(({ personId, choices }) => [personId, choices]));
}
